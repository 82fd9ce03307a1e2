/** One word of a text in the form in which rules compare it; several tokens may stand for one written word. */
export interface Token {
  /** Lower case, no accents, short forms written out: "J’veux" is "je" and "veux". */
  readonly text: string;
  /** UTF-16 offsets of the written word. */
  readonly start: number;
  readonly end: number;
  /** Number of the sentence, from 0. */
  readonly sentence: number;
  /** Number of the part between commas, colons, brackets and "but", from 0 over the whole text. */
  readonly clause: number;
  /** In a line that begins with `>`, or between quotation marks. */
  readonly isQuoted: boolean;
}

export interface Reading {
  readonly tokens: readonly Token[];
  /** The sentences that end with a question mark. */
  readonly questions: ReadonlySet<number>;
}
