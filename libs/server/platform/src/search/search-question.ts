import type { Effectiveness, Language, MembershipRole, ThreadKind } from '@entraide/domain-kernel';
import type { SearchKind } from './search-document.ts';

/** Whose texts an answer may hold. Made from the viewer by one function of the search feature, never by hand. */
export interface SearchScope {
  readonly isMember: boolean;
  /** Communities whose inner threads and posts are theirs to read. */
  readonly threadCommunityIds: readonly string[] | 'every';
  /** Communities whose inner experiences are theirs to read. */
  readonly experienceCommunityIds: readonly string[];
}

/** A word of the question, folded. */
export interface SearchTerm {
  readonly word: string;
  /** Words of the corpus that were perhaps meant; for engines that forgive no typing errors by themselves. */
  readonly nearby: readonly string[];
  /** In how many public documents it stands; rare words tell more. */
  readonly documents: number;
}

/** A name in the language it belongs to. */
export interface SearchName {
  readonly language: Language;
  readonly name: string;
}

/** Neighbouring words of the question that name a concept. */
export interface SearchMeaning {
  /** Index of the first term, and how many terms. */
  readonly from: number;
  readonly count: number;
  readonly conceptIds: readonly string[];
  /** The concepts' other names in both languages. */
  readonly names: readonly SearchName[];
  /** The whole question is nearly a name of it: what is called so answers too, below what holds the question's words. */
  readonly isNear?: boolean;
}

/**
 * What must hold of every hit; what is absent does not count. What has no such property is left out: the site's own texts
 * have no language, role or year, and a community does not stand in itself.
 */
export interface SearchFilter {
  readonly kinds?: readonly SearchKind[] | undefined;
  readonly communityId?: string | undefined;
  /** All of them. */
  readonly conceptIds?: readonly string[] | undefined;
  readonly language?: Language | undefined;
  readonly threadKind?: ThreadKind | undefined;
  readonly authorRole?: MembershipRole | undefined;
  readonly effectiveness?: Effectiveness | undefined;
  /** In which it was written, by UTC. */
  readonly year?: number | undefined;
  readonly isAnswered?: boolean | undefined;
}

/** A part of the answer with a ranking of its own. */
export interface SearchSection {
  readonly kinds: readonly SearchKind[];
  /** Only what is called so: a title or name holds the whole question, or one of its meanings is the concept. */
  readonly isNamed?: boolean;
  readonly skip: number;
  readonly first: number;
}

export interface SearchQuestion {
  /** As it was typed, for engines that read questions themselves. Never logged. */
  readonly text: string;
  /** The reader's: what stands in both languages is answered in it. */
  readonly language: Language;
  readonly terms: readonly SearchTerm[];
  readonly meanings: readonly SearchMeaning[];
  readonly scope: SearchScope;
  readonly filter: SearchFilter;
  readonly sections: readonly SearchSection[];
  /** While somebody types headings come first, and texts where headings are few: no facets, no passages, rough totals. */
  readonly isTyping?: boolean;
}
