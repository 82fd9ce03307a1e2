import type { MembershipRole, Perspective } from '@entraide/domain-kernel';
import type { EvidenceQuestion } from './evidence-question.ts';

/** How many people gave an answer. */
export interface AnswerCount {
  readonly answer: string;
  readonly people: number;
}

/** The answers to one question, zeros too, in the vocabulary's order. `people`: who answered it. */
export interface QuestionTable {
  readonly question: EvidenceQuestion;
  readonly people: number;
  readonly answers: readonly AnswerCount[];
}

/** So many people of so many. */
export interface Proportion {
  readonly people: number;
  readonly of: number;
}

/** A side effect: who named it, by severity, of how many people of whom it counts. */
export interface SideEffectCount extends Proportion {
  readonly symptomId: string;
  readonly mild: number;
  readonly moderate: number;
  readonly severe: number;
  readonly lasting: number;
}

/** The people of one role; `null`: none known, or not told apart. */
export interface RoleCount {
  readonly role: MembershipRole | null;
  readonly people: number;
}

/** Effectiveness among the people of one perspective or one role (the other one is null). */
export interface SubsetFigures {
  readonly perspective: Perspective | null;
  readonly role: MembershipRole | null;
  /** Everybody in it; 0: nobody is told apart. */
  readonly people: number;
  readonly effectiveness: QuestionTable;
  readonly helped: Proportion;
}

/** How old the latest answers are, in people. */
export interface AgeCounts {
  readonly under1Year: number;
  readonly from1To3Years: number;
  readonly over3Years: number;
}

/** Every sum of a cell, before any display threshold. */
export interface CellFigures {
  /** Everybody who is counted. Every table has its own base beside it, which may be smaller. */
  readonly people: number;
  /** Moderate or major, of those whose effectiveness is not `too_early` (`of` is how many rated). */
  readonly helped: Proportion;
  readonly worse: Proportion;
  /** Severe side effects overall, of those who answered that question. */
  readonly severe: Proportion;
  /** Who no longer takes it. */
  readonly stopped: Proportion;
  readonly tables: Readonly<Record<EvidenceQuestion, QuestionTable>>;
  /** Every symptom that somebody named, most people first. */
  readonly sideEffects: readonly SideEffectCount[];
  readonly own: number;
  readonly caringFor: number;
  readonly notToldApart: number;
  /** Every role of the vocabulary that has people, in its order, then those not told apart. */
  readonly roles: readonly RoleCount[];
  /** Both perspectives, always. */
  readonly byPerspective: readonly SubsetFigures[];
  /** Every role that has people. */
  readonly byRole: readonly SubsetFigures[];
  readonly ages: AgeCounts;
  readonly followUps: { readonly asked: number; readonly answered: number };
}
