import type {
  Adherence,
  Burden,
  CostBand,
  Effectiveness,
  MembershipRole,
  Month,
  OverallSeverity,
  Perspective,
  Severity,
  StopReason,
  TimeToEffect,
} from '@entraide/domain-kernel';
import type { EvidenceQuestion } from './evidence-question.ts';

/** A side effect that a person named. Not naming one is no answer. */
export interface CountedSideEffect {
  readonly symptomId: string;
  readonly severity: Severity;
  readonly isLasting: boolean;
}

/** One person's latest answers in one cell (a treatment for a purpose). `null`: not answered. */
export interface CountedAnswers {
  readonly perspective: Perspective;
  /** The person's role in the community concerned; `null` when none is known. */
  readonly role: MembershipRole | null;
  readonly effectiveness: Effectiveness;
  readonly timeToEffect: TimeToEffect | null;
  readonly isStillTaking: boolean;
  /** Empty while the person takes it. */
  readonly stopReasons: readonly StopReason[];
  readonly sideEffectsOverall: OverallSeverity;
  readonly sideEffects: readonly CountedSideEffect[];
  readonly adherence: Adherence | null;
  readonly burden: Burden | null;
  readonly costBand: CostBand | null;
  /** The month of the latest answer. */
  readonly answeredOn: Month;
  /** Follow-ups that are settled (answered, or 14 days overdue), and how many of them were answered. */
  readonly followUpsAsked: number;
  readonly followUpsAnswered: number;
}

/** What one person would have counted in a cell now. One for each person: the newer of two entries. */
export interface Contribution {
  readonly personId: string;
  /** Who can read the entry anyway: `public`, `members`, `community:<id>` or `only_me`. */
  readonly circle: string;
  /** Milliseconds since 1970 of the latest answer. It grows with every new answer, and only with one. */
  readonly answeredAt: number;
  readonly answers: CountedAnswers;
}

/** A person of a group with the answers that are counted of them. */
export interface CountedMember {
  readonly personId: string;
  /** The `answeredAt` of the contribution that was counted last. */
  readonly answeredAt: number;
  readonly answers: CountedAnswers;
}

/**
 * A group that is shown for a topic (a question, or a symptom's id) only together with others: those that carry the
 * same topic and block. `block` null: its block has broken, and the topic is never counted of this group again.
 */
export interface Tie {
  readonly topic: string;
  readonly block: string | null;
}

/** People who are counted together, always all of them. Formed once; its members never change, their answers may. */
export interface CountingGroup {
  readonly id: string;
  readonly circle: string;
  /** What all of them share; `null` when they are not told apart. A role is told only with a perspective. */
  readonly perspective: Perspective | null;
  readonly role: MembershipRole | null;
  /** The number of members, at least 5. */
  readonly size: number;
  readonly members: readonly CountedMember[];
  /** Questions and symptoms that do not count of this group now. */
  readonly withheld: readonly EvidenceQuestion[];
  readonly withheldSymptomIds: readonly string[];
  readonly ties: readonly Tie[];
}

/** How a cell is counted now: everything that the next refresh needs to know of the former ones. */
export interface CellCount {
  readonly groups: readonly CountingGroup[];
  /** People who left with a group: they come back only with an answer newer than this (milliseconds since 1970). */
  readonly spent: ReadonlyMap<string, number>;
}

/** A cell that was never counted. */
export const emptyCell: CellCount = { groups: [], spent: new Map() };

/** Where chance comes from. Both hang on nothing but the database's own secret, the cell and the key. */
export interface CountingSecret {
  /** A number in [0, 1): always the same for the same key, unforeseeable for everybody without the secret. */
  draw(key: string): number;
  /** A new group's id. */
  newId(): string;
}
