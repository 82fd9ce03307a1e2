import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compile } from '@inlang/paraglide-js';

const root = path.resolve(import.meta.dirname, '..');
const library = path.join(root, 'libs/messages');

/** Compiles the two languages' message files into typed functions under `libs/messages/src/generated`. */
export async function compileMessages(): Promise<void> {
  await compile({
    project: path.join(library, 'project.inlang'),
    outdir: path.join(library, 'src/generated'),
    outputStructure: 'locale-modules',
    strategy: ['globalVariable', 'baseLocale'],
    disableAsyncLocalStorage: true,
    emitTsDeclarations: false,
  });
  const french = path.join(library, 'src/generated/messages/fr.js');
  writeFileSync(french, keepFrenchSpacesTogether(readFileSync(french, 'utf8')));
}

/** In French a space before ; : ? ! » % € and after « never breaks a line. Only message texts, in backticks, are touched. */
export function keepFrenchSpacesTogether(code: string): string {
  return code.replace(/`[^`]*`/g, (text) => text.replace(/ (?=[;:?!»%€])/g, '\u00a0').replace(/« /g, '«\u00a0'));
}

if (import.meta.main) await compileMessages();
