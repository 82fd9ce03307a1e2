import type { Language } from '@entraide/domain-kernel';
import { written } from './generated/weights.ts';

/** What each sign weighs in texts of one language, in hundredths; more speaks for danger, less against it. */
export interface Weights {
  readonly bias: number;
  /** From which sum on a text is shown to moderators. */
  readonly threshold: number;
  readonly signs: ReadonlyMap<string, number>;
}

/** Signs of one weight stand together: `12:word|two words`, groups parted by line feeds; the first holds bias and threshold. */
export function readWeights(text: string): Weights {
  const [head = '', ...groups] = text.split('\n');
  const [bias = 0, threshold = 0] = head.split(' ').map(Number);
  const signs = groups.flatMap((group) => {
    const at = group.indexOf(':');
    const weight = Number(group.slice(0, at));
    return group
      .slice(at + 1)
      .split('|')
      .map((sign) => [sign, weight] as const);
  });
  return { bias, threshold, signs: new Map(signs) };
}

/** As {@link readWeights} reads it, in an order of its own, so that the same weights are the same text. */
export function writeWeights({ bias, threshold, signs }: Weights): string {
  const groups = new Map<number, string[]>();
  for (const [sign, weight] of signs) groups.set(weight, [...(groups.get(weight) ?? []), sign]);
  const lines = [...groups]
    .sort(([a], [b]) => b - a)
    .map(([weight, names]) => `${weight}:${names.toSorted((a, b) => (a < b ? -1 : 1)).join('|')}`);
  return [`${bias} ${threshold}`, ...lines].join('\n');
}

/** In force; made by `npm run learn:safety`. */
export const weights: Readonly<Record<Language, Weights>> = {
  en: readWeights(written.en),
  fr: readWeights(written.fr),
};
