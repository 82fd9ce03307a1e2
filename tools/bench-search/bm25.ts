import { foldText } from '@entraide/domain-kernel';

/** A text under the key that questions are answered with; several texts may stand under one key. */
export interface BaselineText {
  readonly key: string;
  readonly text: string;
}

const [k1, b] = [0.9, 0.4];

/** Words without the endings that number and gender give them in English and French; no dictionary. */
export function stemLightly(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const single = word
    .replace(/(?<=.{3})aux$/, 'al')
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '');
  return single.length < 4 ? single : single.replace(/e{1,2}$/, '');
}

const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(' ')
    .filter((word) => word !== '')
    .map(stemLightly);

interface Posting {
  readonly at: number;
  readonly count: number;
}

/** Plain BM25 (Robertson, with Lucene's non-negative weights) over whole texts: what any engine should beat. */
export class Bm25Index {
  private readonly postings = new Map<string, Posting[]>();
  private readonly lengths: number[] = [];
  private readonly keys: string[] = [];
  private readonly meanLength: number;

  constructor(texts: Iterable<BaselineText>) {
    for (const { key, text } of texts) this.add(key, wordsOf(text));
    this.meanLength = this.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, this.lengths.length);
  }

  /** Keys of what holds any word of the question, the best first; a key is as good as its best text. */
  search(question: string, depth: number): string[] {
    const scores = new Map<number, number>();
    for (const word of wordsOf(question)) {
      for (const { at, count } of this.postings.get(word) ?? []) {
        scores.set(at, (scores.get(at) ?? 0) + this.weightOf(word) * this.saturated(count, at));
      }
    }
    const ranked = [...scores].toSorted(([oneAt, one], [otherAt, other]) => other - one || oneAt - otherAt);
    return [...new Set(ranked.map(([at]) => this.keys[at] as string))].slice(0, depth);
  }

  private add(key: string, words: readonly string[]): void {
    const at = this.keys.push(key) - 1;
    this.lengths.push(words.length);
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) {
      const known = this.postings.get(word);
      if (known) known.push({ at, count });
      else this.postings.set(word, [{ at, count }]);
    }
  }

  private weightOf(word: string): number {
    const holding = this.postings.get(word)?.length ?? 0;
    return Math.log(1 + (this.keys.length - holding + 0.5) / (holding + 0.5));
  }

  private saturated(count: number, at: number): number {
    const length = (this.lengths[at] ?? 0) / this.meanLength;
    return (count * (k1 + 1)) / (count + k1 * (1 - b + b * length));
  }
}
