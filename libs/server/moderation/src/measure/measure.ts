import type { ContentWarning, MemberViewer } from '@entraide/domain-kernel';
import type { DecisionAction, DraftArrangement } from '@entraide/domain-moderation';
import type { Transaction } from '@entraide/server-platform';

/** What a decision does to a thing. */
export interface Measure {
  readonly action: DecisionAction;
  /** For `fold`: behind which warnings, beside those it has. */
  readonly warnings: readonly ContentWarning[];
  /** For what arranges a conversation: how. Taking it back does not ask. */
  readonly arrangement?: DraftArrangement | null;
  /** The decision that does it; absent where it is only tried. */
  readonly decisionId?: string;
}

/** Who takes a measure back. */
export interface Restoring {
  readonly viewer: MemberViewer;
  /** An appeal has overturned it: that comes at any time. */
  readonly isAppeal: boolean;
}

/** A thing as it was before a measure: plain values, kept as JSON with the decision. Empty for what had gone already. */
export type Before = Readonly<Record<string, unknown>>;

/** How decisions change one kind of thing, and change it back exactly. */
export interface MeasureSource {
  /** Does what was decided, within the decision's transaction; what has gone stays gone. @returns it as it was */
  apply(transaction: Transaction, id: string, measure: Measure, moderator: MemberViewer): Promise<Before>;
  /**
   * Puts it back as it was, but for what its author has done since: what they deleted stays deleted. Refuses whole what
   * cannot be put back.
   */
  restore(transaction: Transaction, id: string, measure: Measure, before: Before, by: Restoring): Promise<void>;
}
