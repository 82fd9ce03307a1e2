import type {
  Adherence,
  Burden,
  ConceptKind,
  CostBand,
  DoseFrequency,
  DoseUnit,
  Effectiveness,
  Language,
  Month,
  OverallSeverity,
  Perspective,
  Severity,
  StopReason,
  TimeToEffect,
  Visibility,
} from '@entraide/domain-kernel';

export interface SideEffect {
  readonly symptomId: string;
  readonly severity: Severity;
  readonly isLasting: boolean;
}

/** A whole, checked experience: one person, one treatment, one purpose, one perspective. */
export interface Entry {
  readonly perspective: Perspective;
  readonly treatmentId: string;
  readonly purposeId: string;
  readonly startedOn: Month;
  /** Set exactly when the treatment has ended; not before `startedOn`. */
  readonly endedOn: Month | null;
  readonly isStillTaking: boolean;
  /** Above 0, in `doseUnit`; both or neither. */
  readonly doseValue: number | null;
  readonly doseUnit: DoseUnit | null;
  readonly doseFrequency: DoseFrequency | null;
  readonly effectiveness: Effectiveness;
  /** Unknown where nothing was felt yet. */
  readonly timeToEffect: TimeToEffect | null;
  readonly sideEffects: readonly SideEffect[];
  readonly sideEffectsOverall: OverallSeverity;
  readonly adherence: Adherence | null;
  readonly burden: Burden | null;
  readonly costBand: CostBand | null;
  /** At least one when the treatment has ended, none before. */
  readonly stopReasons: readonly StopReason[];
  /** Markdown of 50 to 5,000 characters. */
  readonly narrative: string;
  readonly language: Language;
  readonly visibility: Visibility;
  /** Set exactly when the visibility is `community`. */
  readonly communityId: string | null;
  readonly countsInStatistics: boolean;
  readonly allowsResearch: boolean;
}

/** What the rules must know besides the answers. */
export interface EntryFacts {
  readonly thisMonth: Month;
  /** The kinds of the approved concepts among those named in the answers. */
  readonly conceptKinds: ReadonlyMap<string, ConceptKind>;
  /** The communities the author belongs to. */
  readonly communityIds: ReadonlySet<string>;
}
