import type { Language } from '@entraide/domain-kernel';
import type { Finding } from '../finding.ts';
import { readText } from '../reading/read-text.ts';
import type { Reading } from '../reading/token.ts';
import { mergedSpans } from '../spans.ts';
import { heaviestTokens, sumOf } from './weigh.ts';
import { type Weights, weights } from './weights.ts';
import { type Window, windowsOf } from './windows.ts';

/** The rule of a finding that no row of words made, but words that together often stand in texts of people in danger. */
export const weighedRule = 'weighed.words';

const mostWordsShown = 6;

/** Danger is somebody's: what speaks of neither the writer nor another person is no sign of it. */
const isAboutSomebody = ({ signs }: Window): boolean => signs.some(({ name }) => name === '@me' || name === '@third');

interface Weighing {
  readonly window: Window;
  readonly own: Weights;
  /** How far above the threshold, in hundredths; negative below it. */
  readonly over: number;
}

/**
 * Risk to self by weighed words; `null` below the threshold of the language. It cannot tell how near a danger is, nor
 * whose, and it is wrong more often than the rules are: for moderators it is a "perhaps", for the writer an offer.
 */
export function assessWeighed(reading: Reading): Finding | null {
  const heaviest = heaviestOf(reading, (language) => weights[language]);
  if (heaviest === null || heaviest.over < 0) return null;
  const tokens = heaviestTokens(heaviest.window, heaviest.own, mostWordsShown);
  const causes = mergedSpans(tokens.map(({ start, end }) => ({ start, end })));
  if (causes.length === 0) return null;
  return { signal: 'risk_to_self', level: null, severity: 1, rule: weighedRule, causes };
}

/** As {@link assessWeighed}, without asking the rules first. For the benchmark. */
export const weighText = (text: string): Finding | null => assessWeighed(readText(text));

/** How far a text is above the threshold of other weights than those in force, in hundredths. For checking what was learnt. */
export const weighWith = (own: Weights, text: string): number =>
  heaviestOf(readText(text), () => own)?.over ?? -Infinity;

function heaviestOf(reading: Reading, weightsFor: (language: Language) => Weights): Weighing | null {
  return windowsOf(reading)
    .filter(isAboutSomebody)
    .map((window) => {
      const own = weightsFor(window.language);
      return { window, own, over: sumOf(window, own) - own.threshold };
    })
    .reduce<Weighing | null>((most, each) => (most === null || each.over > most.over ? each : most), null);
}
