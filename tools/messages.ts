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
}

if (import.meta.main) await compileMessages();
