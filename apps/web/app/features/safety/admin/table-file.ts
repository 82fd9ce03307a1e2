/** Longer than any table that is taken in: such a file is not read at all. */
export const largestTable = 400_000;

/**
 * The text of a file that somebody brings. Spreadsheets write UTF-8 or, in western Europe, windows-1252: what is no UTF-8
 * is read as the latter, so that accents stay.
 */
export function textOfFile(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
