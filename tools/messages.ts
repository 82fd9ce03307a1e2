import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compile } from '@inlang/paraglide-js';

const root = path.resolve(import.meta.dirname, '..');
const library = path.join(root, 'libs/messages');
const stamp = path.join(library, 'src/generated/.made-from');

/**
 * One module a language for the server, whose start and tests load few files; one module a message for the browser,
 * where each page then carries the sentences it says and no others.
 */
const outputs = [
  { folder: path.join(library, 'src/generated'), structure: 'locale-modules' },
  { folder: path.join(library, 'src/generated-client'), structure: 'message-modules' },
] as const;

/**
 * Compiles the two languages' message files into typed functions under `libs/messages/src`.
 * Nothing is written when nothing has changed, so that later steps stay fresh too.
 */
export async function compileMessages(): Promise<void> {
  const sources = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  for (const { folder, structure } of outputs) {
    await compile({
      project: path.join(library, 'project.inlang'),
      outdir: folder,
      outputStructure: structure,
      strategy: ['globalVariable', 'baseLocale'],
      disableAsyncLocalStorage: true,
      emitTsDeclarations: false,
    });
    for (const file of globSync('messages/*.js', { cwd: folder })) {
      const before = readFileSync(path.join(folder, file), 'utf8');
      const after = keepSpacesTogether(before);
      if (after !== before) writeFileSync(path.join(folder, file), after);
    }
  }
  writeFileSync(stamp, sources);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const files = ['messages/*.json', 'project.inlang/settings.json'].flatMap((pattern) =>
    globSync(pattern, { cwd: library }),
  );
  for (const file of files.sort()) hash.update(file).update(readFileSync(path.join(library, file)));
  return hash.update(readFileSync(import.meta.filename)).digest('hex');
}

/** In French a space before ; : ? ! » % € and after « never breaks a line. Only message texts, in backticks, are touched. */
export function keepSpacesTogether(code: string): string {
  return code.replace(/`[^`]*`/g, (text) => text.replace(/ (?=[;:?!»%€])/g, '\u00a0').replace(/« /g, '«\u00a0'));
}

if (import.meta.main) await compileMessages();
