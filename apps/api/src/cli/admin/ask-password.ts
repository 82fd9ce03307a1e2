import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Reads a password from standard input, without the line's end. */
export async function passwordFromStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/\r?\n$/, '');
}

/**
 * Asks for a new password on the terminal, twice, without showing it.
 * @throws when there is no terminal, or the two differ
 */
export async function askNewPassword(): Promise<string> {
  if (!process.stdin.isTTY) throw new Error('There is no terminal to ask on: give the password with --password-stdin.');
  const first = await askHidden('Password (at least 12 characters): ');
  const second = await askHidden('The same again: ');
  if (first !== second) throw new Error('The two differ. Nothing was changed.');
  return first;
}

async function askHidden(question: string): Promise<string> {
  const nothing = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nothing, terminal: true });
  terminal.once('SIGINT', () => process.exit(130));
  // Only now: from here on the terminal shows nothing of what is typed.
  process.stderr.write(question);
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
