import { type Difference, type Proportion, differenceOf, wilson } from '@entraide/domain-evidence';

/**
 * The first share minus the second with its interval.
 * @throws when one of them is of nobody
 */
export function presentDifference(one: Proportion, other: Proportion): Difference {
  const [first, second] = [wilson(one.people, one.of), wilson(other.people, other.of)];
  if (!first || !second) throw new Error('There is no share of nobody.');
  return differenceOf(first, second);
}
