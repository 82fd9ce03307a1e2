import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { settingsTable } from './settings-table.ts';

it('stands in the README as the code has it', () => {
  const readme = readFileSync(path.resolve(import.meta.dirname, '../README.md'), 'utf8');
  const bare = (text: string): string => text.replace(/[\s-]+/g, '');
  expect(bare(readme)).toContain(bare(settingsTable()));
});
