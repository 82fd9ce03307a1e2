import type { Reading, Token } from '../reading/token.ts';
import { spokenDigits } from './contact-words.ts';
import type { FoundContact } from './found.ts';

const fewestWords = 7;

/** Telephone numbers read out in words: seven number words or more in a row, the first of them a zero or "oh". */
export function findSpokenNumbers({ tokens }: Reading): FoundContact[] {
  const found: FoundContact[] = [];
  for (let at = 0; at < tokens.length;) {
    let end = at;
    while (isDigitWord(tokens[end])) end += 1;
    const first = tokens[at];
    const last = tokens[end - 1];
    if (first && last && end - at >= fewestWords && /^(?:zero|oh|0)$/.test(first.text))
      found.push({ rule: 'contact.telephone', start: first.start, end: last.end });
    at = Math.max(end, at + 1);
  }
  return found;
}

const isDigitWord = (token: Token | undefined): boolean =>
  token !== undefined && (spokenDigits.has(token.text) || token.text === 'et' || /^\d{1,2}$/.test(token.text));
