import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from './journey.ts';

/** The texts of the mails to an address, oldest first, from the files that stand for a mail server. */
function mailsTo(address: string): string[] {
  const folder = path.join(process.env['E2E_DATA_DIR'] ?? '', 'mail');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((file) => decodeQuotedPrintable(readFileSync(path.join(folder, file), 'utf8')))
    .filter((mail) => new RegExp(`^To: .*${address}`, 'mi').test(mail));
}

const decodeQuotedPrintable = (text: string): string =>
  text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Waits for the newest mail to an address that links to `pathname`, and gives that link as path and query. */
export async function linkFromMail(address: string, pathname: string): Promise<string> {
  let link = '';
  await expect
    .poll(
      () => {
        const found = mailsTo(address).flatMap((mail) => mail.match(/https?:\/\/\S+/g) ?? []);
        link = found.findLast((candidate) => new URL(candidate).pathname === pathname) ?? '';
        return link;
      },
      { message: `a mail to ${address} with a link to ${pathname}`, timeout: 20_000 },
    )
    .not.toBe('');
  const url = new URL(link);
  return `${url.pathname}${url.search}${url.hash}`;
}
