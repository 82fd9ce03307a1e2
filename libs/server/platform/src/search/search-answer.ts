import type { Language } from '@entraide/domain-kernel';
import type { SearchDocumentKey, SearchKind } from './search-document.ts';

/** A piece of a text, in order. No mark-up travels: the reader of the parts draws it. */
export interface HighlightPart {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface SearchHit extends SearchDocumentKey {
  readonly threadId: string | null;
  readonly communityId: string | null;
  readonly language: Language | null;
  readonly conceptIds: readonly string[];
  /** Higher is better, comparable within one section only. */
  readonly score: number;
  /** The whole title, and a passage of the body: as indexed, so check them against the row before showing them. */
  readonly title: readonly HighlightPart[];
  readonly passage: readonly HighlightPart[];
  readonly names: readonly string[];
}

export interface SearchCount<Value> {
  readonly value: Value;
  readonly count: number;
}

/** How many things there are by a property, under the whole question; each thread counts once, the largest first. */
export interface SearchFacets {
  readonly kinds: readonly SearchCount<SearchKind>[];
  readonly communityIds: readonly SearchCount<string>[];
  readonly conditionIds: readonly SearchCount<string>[];
  readonly languages: readonly SearchCount<Language>[];
}

export interface SearchAnswer {
  /** One for each section asked for, in their order. */
  readonly sections: readonly { readonly hits: readonly SearchHit[]; readonly total: number }[];
  readonly facets: SearchFacets;
  /** `false` when counting stopped at the engine's limit: there are at least as many. */
  readonly isExact: boolean;
  /** `true` when the engine that should have answered could not, and a simpler one did. */
  readonly isReduced: boolean;
}

export interface SearchStatus {
  readonly engine: string;
  readonly documents: readonly SearchCount<SearchKind>[];
  /** The moment of the last change; null when it is empty. */
  readonly changedAt: Date | null;
}
