import type { SynonymAction, SynonymKind } from './synonym-kind.ts';

/** What an entry says at one time. */
export interface SynonymContent {
  readonly kind: SynonymKind;
  readonly wordsEn: readonly string[];
  readonly wordsFr: readonly string[];
  readonly conceptId: string | null;
  readonly note: string;
  readonly isRemoved: boolean;
}

/** An entry as it is stored. */
export interface SynonymRow extends SynonymContent {
  readonly id: string;
  readonly revision: number;
  readonly authorId: string | null;
  readonly changedAt: Date;
}

export interface SynonymVersionRow {
  readonly revision: number;
  readonly action: SynonymAction;
  readonly content: SynonymContent;
  readonly authorId: string | null;
  readonly at: Date;
}

export const synonymColumns = `id, kind, words_en as "wordsEn", words_fr as "wordsFr", concept_id as "conceptId", note,
  is_removed as "isRemoved", revision, author_id as "authorId", changed_at as "changedAt"`;

export const versionColumns = `revision, action, content, author_id as "authorId", at`;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Anything else is the id of nothing. */
export const isId = (text: string): boolean => uuid.test(text);
