/** A word as it stands in the text, with what lies between it and the word before. */
export interface WrittenWord {
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
}

/** Letters, marks, digits, characters without width, a star for a letter; laughing faces are words of their own. */
const wordCharacters = /[\p{L}\p{M}\p{N}*\u200b-\u200d\u2060\ufeff]+|[😂🤣]/gu;
const letter = /^\p{L}$/u;

/** The words of a text in order; letters set apart ("s u i c i d e") count as one word. Linear in the text's length. */
export function writtenWords(text: string): WrittenWord[] {
  const words: WrittenWord[] = [];
  let last = 0;
  for (const { 0: run, index } of text.matchAll(wordCharacters)) {
    const lead = run.length - run.replace(/^\*+/, '').length;
    const written = run.slice(lead).replace(/\*{1,8}$/, '');
    if (written === '') continue;
    const start = index + lead;
    words.push({ written, start, end: start + written.length, before: text.slice(last, start) });
    last = start + written.length;
  }
  return joinSpacedLetters(words);
}

const fewestSpacedLetters = 4;

function joinSpacedLetters(words: readonly WrittenWord[]): WrittenWord[] {
  const joined: WrittenWord[] = [];
  for (let at = 0; at < words.length;) {
    let end = at;
    while (isSpacedLetter(words[end], end === at)) end += 1;
    const run = words.slice(at, end - at >= fewestSpacedLetters ? end : at + 1);
    joined.push(asOne(run));
    at += run.length;
  }
  return joined;
}

function isSpacedLetter(word: WrittenWord | undefined, isFirst: boolean): boolean {
  return word !== undefined && letter.test(word.written) && (isFirst || /^[ .\-_]$/.test(word.before));
}

function asOne(run: readonly WrittenWord[]): WrittenWord {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) throw new Error('A run of words is never empty.');
  return { ...first, written: run.map(({ written }) => written).join(''), end: last.end };
}
