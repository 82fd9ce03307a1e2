/**
 * How an answer is painted. The six answers about effectiveness, three severities (with `unharmed` for none), and two
 * neutral ones. Every fill differs in lightness from the others of its family; `worse` and `early` also in texture.
 */
export type Fill =
  | 'worse'
  | 'none'
  | 'slight'
  | 'moderate'
  | 'major'
  | 'early'
  | 'unharmed'
  | 'mild'
  | 'middling'
  | 'severe'
  | 'plain'
  | 'soft';

/** By the value of the effectiveness enum. */
export const effectivenessFills = {
  MADE_IT_WORSE: 'worse',
  NONE: 'none',
  SLIGHT: 'slight',
  MODERATE: 'moderate',
  MAJOR: 'major',
  TOO_EARLY: 'early',
} as const satisfies Readonly<Record<string, Fill>>;

/** By the value of the severity enum. */
export const severityFills = {
  NONE: 'unharmed',
  MILD: 'mild',
  MODERATE: 'middling',
  SEVERE: 'severe',
} as const satisfies Readonly<Record<string, Fill>>;

/** One answer of a distribution. */
export interface ChartPart {
  /** Unique in its chart, e.g. the enum's value. */
  readonly key: string;
  readonly label: string;
  /** People, 0 or more. */
  readonly count: number;
  readonly fill: Fill;
}
