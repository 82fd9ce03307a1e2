import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export interface ReceivedMail {
  readonly to: string;
  readonly subject: string;
  /** Head and body, decoded. */
  readonly whole: string;
}

/** The mails that were written to a data folder, oldest first. */
export function receivedMails(dataDir: string): ReceivedMail[] {
  const folder = path.join(dataDir, 'mail');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => toMail(decode(readFileSync(path.join(folder, name), 'utf8'))));
}

const toMail = (whole: string): ReceivedMail => ({
  to: /^To: (.*)$/m.exec(whole)?.[1] ?? '',
  subject: /^Subject: (.*)$/m.exec(whole)?.[1] ?? '',
  whole,
});

/** The tokens of the links to this path, in the mail's order. */
export const tokensIn = (mail: ReceivedMail | undefined, page: string): string[] =>
  [...(mail?.whole ?? '').matchAll(/(\/[\w/-]+)\?token=([\w-]+)/g)]
    .filter(([, address]) => address === page)
    .map(([, , token]) => token ?? '');

/** Quoted-printable in UTF-8, encoded words of the head included. */
const decode = (source: string): string => {
  const [head = '', ...body] = source.split('\n\n');
  const words = head
    .replace(/\?=\s+=\?utf-8\?q\?/gi, '')
    .replace(/=\?utf-8\?q\?(.*?)\?=/gi, (_, word: string) => word.replaceAll('_', ' '));
  return bytesOf([words, ...body].join('\n\n').replace(/=\r?\n/g, ''));
};

const bytesOf = (text: string): string =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();
