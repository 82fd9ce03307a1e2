import type { Language } from '@entraide/domain-kernel';
import { readText } from '../reading/read-text.ts';
import { distinctSigns, lengthOf } from './weigh.ts';
import type { Weights } from './weights.ts';
import { type Window, wholeWindow, windowsOf } from './windows.ts';

/** A text of which somebody has said whether it tells of danger. */
export interface KnownText {
  readonly text: string;
  readonly isDanger: boolean;
}

interface Example {
  readonly signs: readonly string[];
  readonly length: number;
  readonly expected: 0 | 1;
}

/** Chosen by cross-validation, see decision 0026; `signs` is how many are kept of all that were seen more than once. */
export const learning = { passes: 30, step: 0.5, decay: 0.002, signs: 4_000 } as const;

/** Sums that a language asks for before moderators are told, in hundredths; see decision 0026. */
export const thresholds: Readonly<Record<Language, number>> = { en: 50, fr: 100 };

/**
 * Weights by logistic regression, always the same for the same texts in the same order: once with every sign that stands
 * in two texts or more, then with those that told most.
 */
export function learnWeights(texts: readonly KnownText[], threshold: number): Weights {
  const examples = inMixedOrder(texts.flatMap(examplesOf));
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const common = (sign: string): boolean => (counts.get(sign) ?? 0) > 1;
  const first = regress(examples, common);
  const telling = (sign: string): number => Math.abs(first.signs.get(sign) ?? 0) * Math.sqrt(counts.get(sign) ?? 0);
  const kept = new Set(
    [...first.signs.keys()].sort((a, b) => telling(b) - telling(a) || (a < b ? -1 : 1)).slice(0, learning.signs),
  );
  const { bias, signs } = regress(examples, (sign) => kept.has(sign));
  const rounded = [...signs].map(([sign, weight]) => [sign, Math.round(weight * 100)] as const);
  return { bias: Math.round(bias * 100), threshold, signs: new Map(rounded.filter(([, weight]) => weight !== 0)) };
}

/** Everything in a quiet text is quiet; of a text in danger nobody has said where. */
function examplesOf({ text, isDanger }: KnownText): Example[] {
  const reading = readText(text);
  const windows = isDanger ? [wholeWindow(reading)] : windowsOf(reading);
  return windows.map((window) => exampleOf(window, isDanger ? 1 : 0));
}

const exampleOf = (window: Window, expected: 0 | 1): Example => ({
  signs: [...distinctSigns(window).keys()],
  length: lengthOf(window),
  expected,
});

/** Texts of one family stand together in the files; learnt in a row they would pull too far. */
function inMixedOrder(examples: readonly Example[]): Example[] {
  const mixed = (at: number): number => Math.imul(at + 1, 2_654_435_761) >>> 0;
  return examples
    .map((example, at) => ({ example, place: mixed(at) }))
    .sort((a, b) => a.place - b.place)
    .map(({ example }) => example);
}

interface Regression {
  readonly bias: number;
  readonly signs: Map<string, number>;
}

/** Steps along the gradient, smaller for signs that were moved often (Duchi and others, "Adaptive subgradient methods", 2011). */
function regress(examples: readonly Example[], isKept: (sign: string) => boolean): Regression {
  const known = examples.map((example) => ({ ...example, signs: example.signs.filter(isKept) }));
  const signs = new Map<string, number>();
  const moved = new Map<string, number>();
  let bias = 0;
  let biasMoved = 0;
  for (let pass = 0; pass < learning.passes; pass += 1)
    for (const { signs: own, length, expected } of known) {
      const sum = own.reduce((total, sign) => total + (signs.get(sign) ?? 0), 0) / length;
      const error = 1 / (1 + Math.exp(-bias - sum)) - expected;
      biasMoved += error * error;
      bias -= (0.1 * learning.step * error) / Math.sqrt(biasMoved);
      for (const sign of own) {
        const weight = signs.get(sign) ?? 0;
        const gradient = error / length + learning.decay * weight;
        const total = (moved.get(sign) ?? 0) + gradient * gradient;
        moved.set(sign, total);
        signs.set(sign, weight - (learning.step * gradient) / Math.sqrt(total + 1e-4));
      }
    }
  return { bias, signs };
}
