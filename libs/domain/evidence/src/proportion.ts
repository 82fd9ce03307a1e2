import { evidenceSettings } from './evidence-settings.ts';

const z = evidenceSettings.normalQuantile;

/** A share of people with its 95 % interval, all of them from 0 to 1. */
export interface Share {
  readonly people: number;
  readonly of: number;
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The share of people with its 95 % Wilson score interval, which stays within 0 and 1 and is honest for few people.
 * `wilson(3, 3)` gives 0.44 to 1; `wilson(30, 40)` 0.60 to 0.86.
 * @returns `null` of nobody: there is no share
 * @throws RangeError unless both are whole numbers and 0 ≤ people ≤ of
 * Source: Wilson, J Am Stat Assoc 1927;22:209–212.
 */
export function wilson(people: number, of: number): Share | null {
  if (!Number.isInteger(people) || !Number.isInteger(of) || people < 0 || people > of) {
    throw new RangeError(`${people} of ${of} people is no share.`);
  }
  if (of === 0) return null;
  const share = people / of;
  const middle = share + z ** 2 / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const whole = 1 + z ** 2 / of;
  const lower = people === 0 ? 0 : (middle - reach) / whole;
  return { people, of, share, lower, upper: people === of ? 1 : (middle + reach) / whole };
}
