/** What a text may hold that somebody should look at, gravest first. */
export const safetySignals = ['risk_to_self', 'threat', 'dosage_advice', 'contact_details', 'miracle_cure'] as const;
export type SafetySignal = (typeof safetySignals)[number];

/**
 * How near a danger to oneself is, nearest last. `past_or_metaphor`: told of the past, of somebody else, quoted or an
 * idiom-like figure; `ongoing`: feelings or thoughts now, without intent; `acute`: a plan, means at hand, a date or a
 * goodbye.
 */
export const riskLevels = ['past_or_metaphor', 'ongoing', 'acute'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** 0 is a note, 1 asks the writer before sending (risk to self: a perhaps), 2 is for a moderator to see, 3 is danger. */
export type Severity = 0 | 1 | 2 | 3;

/** A part of the assessed text, as UTF-16 offsets: `text.slice(start, end)` are its words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One signal of a text, and why. */
export interface Finding {
  readonly signal: SafetySignal;
  /** How near the writer's own danger is; `null` for every signal but `risk_to_self`, and where weighed words tell. */
  readonly level: RiskLevel | null;
  readonly severity: Severity;
  /** Stable id of the rule that found it, as `self.wish_to_die`. */
  readonly rule: string;
  /** The words that caused it, in the order of the text; never empty. */
  readonly causes: readonly Span[];
}

export interface Assessment {
  /** At most one for each signal, in the order of `safetySignals`. */
  readonly findings: readonly Finding[];
}
