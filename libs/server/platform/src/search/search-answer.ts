import type { Effectiveness, Language, MembershipRole, ThreadKind } from '@entraide/domain-kernel';
import type { SearchDocumentKey, SearchKind } from './search-document.ts';

/** A piece of a text, in order. No mark-up travels: the reader of the parts draws it. */
export interface HighlightPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** What of a hit can be counted and narrowed by. */
export interface SearchTraits {
  readonly communityId: string | null;
  readonly language: Language | null;
  readonly conceptIds: readonly string[];
  readonly threadKind: ThreadKind | null;
  readonly authorRole: MembershipRole | null;
  readonly effectiveness: Effectiveness | null;
  readonly isAnswered: boolean | null;
  /** By UTC; null for what no person wrote. */
  readonly year: number | null;
}

export interface SearchHit extends SearchDocumentKey, SearchTraits {
  readonly threadId: string | null;
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

/**
 * How many things there are by a property, the largest first, under the whole filtered question. Each thread counts once.
 * A count is what the same question finds when this value is added to its filter; at least that when the answer is not
 * exact. By concept only what people wrote and communities are counted.
 */
export interface SearchFacets {
  readonly kinds: readonly SearchCount<SearchKind>[];
  readonly communityIds: readonly SearchCount<string>[];
  readonly conditionIds: readonly SearchCount<string>[];
  readonly treatmentIds: readonly SearchCount<string>[];
  readonly symptomIds: readonly SearchCount<string>[];
  readonly authorRoles: readonly SearchCount<MembershipRole>[];
  readonly effectiveness: readonly SearchCount<Effectiveness>[];
  readonly languages: readonly SearchCount<Language>[];
  readonly years: readonly SearchCount<number>[];
  readonly isAnswered: readonly SearchCount<boolean>[];
  readonly threadKinds: readonly SearchCount<ThreadKind>[];
}

/** The facets of an answer that holds nothing. */
export const noFacets: SearchFacets = {
  kinds: [],
  communityIds: [],
  conditionIds: [],
  treatmentIds: [],
  symptomIds: [],
  authorRoles: [],
  effectiveness: [],
  languages: [],
  years: [],
  isAnswered: [],
  threadKinds: [],
};

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
