import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A mail as specs look at it. */
export interface ReceivedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** For specs: the mails written to a data folder for one address, oldest first, decoded. */
export function mailsTo(dataDir: string, address: string): ReceivedMail[] {
  return filesIn(path.join(dataDir, 'mail'))
    .map((file) => parseMail(readFileSync(file, 'utf8')))
    .filter((mail) => mail.to === address);
}

/** The one-time token in a mail's link; throws when there is none. */
export function tokenIn(mail: ReceivedMail | undefined): string {
  const token = /[?&]token=([\w-]+)/.exec(mail?.text ?? '')?.[1];
  if (!token) throw new Error('no token in this mail');
  return token;
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .sort()
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

function parseMail(source: string): ReceivedMail {
  const [head = '', ...body] = source.split('\n\n');
  const header = (name: string): string => new RegExp(`^${name}: (.*(?:\n[ \t].*)*)`, 'mi').exec(head)?.[1] ?? '';
  return { to: header('to'), subject: decodeWords(header('subject')), text: decodeQuoted(body.join('\n\n')) };
}

const decodeQuoted = (text: string): string => bytesOf(text.replace(/=\r?\n/g, ''));

const decodeWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?q\?(.*?)\?=/gi, (_, word: string) => bytesOf(word.replaceAll('_', ' ')))
    .replace(/=\?utf-8\?b\?(.*?)\?=/gi, (_, word: string) => Buffer.from(word, 'base64').toString());

const bytesOf = (text: string): string =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();
