import { gunzipSync } from 'node:zlib';
import { MalformedLine } from './malformed-line.ts';

/** The publisher of the medicines' files writes them in Windows-1252; those files are known by their first bytes. */
const publishedMedicines = /^\d{8}\t/;

/**
 * A file's lines without their ends; gzip is recognised by its first bytes.
 * @throws MalformedLine for a damaged gzip file and for the first line that is not UTF-8
 */
export function readLines(content: Buffer): string[] {
  return decode(unpack(content))
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
}

function unpack(content: Buffer): Buffer {
  if (content[0] !== 0x1f || content[1] !== 0x8b) return content;
  try {
    return gunzipSync(content);
  } catch {
    throw new MalformedLine(1, 'the gzip file is damaged or cut short');
  }
}

function decode(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    const loose = content.toString('latin1');
    if (publishedMedicines.test(loose)) return new TextDecoder('windows-1252').decode(content);
    throw new MalformedLine(lineOfFault(content), 'is not UTF-8');
  }
}

function lineOfFault(content: Buffer): number {
  const lines = content.toString('utf8').split('\n');
  return lines.findIndex((line) => line.includes('\uFFFD')) + 1;
}
