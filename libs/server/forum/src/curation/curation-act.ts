import type { CurationKind } from '@entraide/domain-access';

/** What an act changed, as plain values: enough to put it back. */
export type CurationState = Readonly<Record<string, unknown>>;

/** What moderators did to a thread, with what was before and after it. */
export interface CurationAct {
  readonly id: string;
  readonly kind: CurationKind;
  readonly threadId: string;
  /** Of a merge the thread that stays; of a split the new one. */
  readonly otherThreadId: string | null;
  readonly communityId: string;
  readonly otherCommunityId: string | null;
  readonly at: Date;
  readonly before: CurationState;
  readonly after: CurationState;
  readonly undoneAt: Date | null;
}

export type DraftAct = Omit<CurationAct, 'id' | 'at' | 'undoneAt'>;
