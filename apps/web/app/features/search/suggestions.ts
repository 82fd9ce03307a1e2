/** What the search box shows while somebody types, worded already in the reader's language. */
export interface Suggestions {
  /** How many there are, for those who do not see the list. */
  readonly status: string;
  /** Set when the words may come from danger. */
  readonly help: SuggestedHelp | null;
  readonly groups: readonly SuggestionGroup[];
}

export interface SuggestionGroup {
  readonly title: string;
  readonly options: readonly Suggestion[];
}

export interface Suggestion {
  /** A path of this site. */
  readonly path: string;
  readonly name: readonly SuggestedPart[];
  /** Empty when there is nothing to add. */
  readonly note: string;
  /** The language of the name when it is not the page's. */
  readonly lang?: string | undefined;
}

export interface SuggestedPart {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface SuggestedHelp {
  readonly title: string;
  readonly lines: readonly { readonly number: string; readonly label: string }[];
  readonly more: string;
}
