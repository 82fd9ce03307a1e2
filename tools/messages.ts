import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compile } from '@inlang/paraglide-js';

const root = path.resolve(import.meta.dirname, '..');
const library = path.join(root, 'libs/messages');
const generated = path.join(library, 'src/generated');
const stamp = path.join(generated, '.made-from');

/**
 * Compiles the two languages' message files into typed functions under `libs/messages/src/generated`.
 * Nothing is written when nothing has changed, so that later steps stay fresh too.
 */
export async function compileMessages(): Promise<void> {
  const sources = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  await compile({
    project: path.join(library, 'project.inlang'),
    outdir: generated,
    outputStructure: 'locale-modules',
    strategy: ['globalVariable', 'baseLocale'],
    disableAsyncLocalStorage: true,
    emitTsDeclarations: false,
  });
  const french = path.join(generated, 'messages/fr.js');
  writeFileSync(french, keepFrenchSpacesTogether(readFileSync(french, 'utf8')));
  writeFileSync(stamp, sources);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const files = ['messages/*.json', 'project.inlang/settings.json'].flatMap((pattern) => globSync(pattern, { cwd: library }));
  for (const file of files.sort()) hash.update(file).update(readFileSync(path.join(library, file)));
  return hash.update(readFileSync(import.meta.filename)).digest('hex');
}

/** In French a space before ; : ? ! » % € and after « never breaks a line. Only message texts, in backticks, are touched. */
export function keepFrenchSpacesTogether(code: string): string {
  return code.replace(/`[^`]*`/g, (text) => text.replace(/ (?=[;:?!»%€])/g, '\u00a0').replace(/« /g, '«\u00a0'));
}

if (import.meta.main) await compileMessages();
