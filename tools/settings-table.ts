import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeSettings } from '../libs/server/platform/src/config/settings.ts';

const readme = path.resolve(import.meta.dirname, '../README.md');
const mark = /<!-- settings -->[\s\S]*<!-- \/settings -->/;

/** The settings as a Markdown table, from the code that reads them. */
export function settingsTable(): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const rows = describeSettings().map(
    ({ name, meaning, fallback }) => `| \`${name}\` | ${cell(meaning)} | ${fallback ? `\`${cell(fallback)}\`` : ''} |`,
  );
  return ['| setting | meaning | default |', '|---|---|---|', ...rows].join('\n');
}

/** The README with the table between its two marks. */
export const withTable = (text: string, table: string): string =>
  text.replace(mark, `<!-- settings -->\n\n${table}\n\n<!-- /settings -->`);

if (import.meta.main) writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), settingsTable()));
