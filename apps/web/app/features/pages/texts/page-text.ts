/** A page of plain text: a title, a sentence, and sections of paragraphs and short lists. */
export interface PageText {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly TextSection[];
}

export interface TextSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs?: readonly string[];
  readonly points?: readonly string[];
}

export type BothLanguages<T> = Readonly<Record<'en' | 'fr', T>>;
