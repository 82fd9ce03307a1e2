import type { SafetySignal } from '../finding.ts';

/** What is done with a text that a rule fits: nothing, shown to moderators, or held until one has looked. */
export const writingMeasures = ['none', 'flag', 'hold'] as const;
export type WritingMeasure = (typeof writingMeasures)[number];

/** Signals that a writer is asked about before sending. Risk to oneself is never among them: nobody has to justify it. */
export const askedSignals = [
  'threat',
  'dosage_advice',
  'contact_details',
  'miracle_cure',
] as const satisfies readonly SafetySignal[];
export type AskedSignal = (typeof askedSignals)[number];

export const isAskedSignal = (signal: SafetySignal): signal is AskedSignal =>
  (askedSignals as readonly SafetySignal[]).includes(signal);

/** What administrators set for texts that are sent although the writer was asked, and for newcomers. */
export interface WritingRules {
  readonly signals: Readonly<Record<AskedSignal, WritingMeasure>>;
  /** Whether words are weighed as well: for a "perhaps" where no rule finds a risk to oneself. */
  readonly weighsWords: boolean;
  /** How many texts of a new member are first ones, and what is done with them. */
  readonly firstTexts: { readonly count: number; readonly measure: WritingMeasure };
  /** For how many days a member is new, and what is done with their links and contact details. */
  readonly newcomerLinks: { readonly days: number; readonly measure: WritingMeasure };
  /** More texts than `texts` in `minutes` have to wait; 0 texts: nobody ever waits. */
  readonly flooding: { readonly texts: number; readonly minutes: number };
}

/**
 * Kind defaults: nobody's first words wait, and none is watched for being new. Links and contact details of the first
 * week are shown to moderators, because most unwanted advertising comes from accounts younger than that. Thirty texts in
 * ten minutes is more than anybody writes by hand.
 */
export const defaultWritingRules: WritingRules = {
  signals: { threat: 'flag', dosage_advice: 'flag', contact_details: 'flag', miracle_cure: 'flag' },
  weighsWords: true,
  firstTexts: { count: 3, measure: 'none' },
  newcomerLinks: { days: 7, measure: 'flag' },
  flooding: { texts: 30, minutes: 10 },
};

/** Least and most of each number that can be set. */
export const writingRuleBounds = {
  firstTexts: { min: 1, max: 20 },
  newcomerDays: { min: 1, max: 90 },
  floodingTexts: { min: 0, max: 500 },
  floodingMinutes: { min: 1, max: 120 },
} as const;
