import type { SideEffectCount } from './cell-figures.ts';
import type { CountedSideEffect, CountingGroup } from './counting-group.ts';
import { groupedBy } from './grouped-by.ts';

type Groups = readonly CountingGroup[];

function countOf(symptomId: string, named: readonly CountedSideEffect[], of: number): SideEffectCount {
  const count = (severity: CountedSideEffect['severity']): number =>
    named.filter((one) => one.severity === severity).length;
  const bySeverity = { mild: count('mild'), moderate: count('moderate'), severe: count('severe') };
  return { symptomId, people: named.length, ...bySeverity, lasting: named.filter((one) => one.isLasting).length, of };
}

const namedIn = (group: CountingGroup): CountedSideEffect[] =>
  group.members.flatMap(({ answers }) =>
    answers.sideEffects.filter((one) => !group.withheldSymptomIds.includes(one.symptomId)),
  );

/** How many people do not count for each symptom that is withheld of somebody. */
function withheldPeople(groups: Groups): ReadonlyMap<string, number> {
  const people = new Map<string, number>();
  for (const group of groups) {
    for (const id of group.withheldSymptomIds) people.set(id, (people.get(id) ?? 0) + group.size);
  }
  return people;
}

/**
 * Each symptom that somebody named as a side effect, most people first, then by id. `of`: everybody whose group shows
 * this symptom, whether they named it or not.
 */
export function sideEffectsOf(groups: Groups): SideEffectCount[] {
  const everybody = groups.reduce((sum, group) => sum + group.size, 0);
  const withheld = withheldPeople(groups);
  return [...groupedBy(groups.flatMap(namedIn), (one) => one.symptomId)]
    .map(([id, named]) => countOf(id, named, everybody - (withheld.get(id) ?? 0)))
    .sort((a, b) => b.people - a.people || (a.symptomId < b.symptomId ? -1 : 1));
}
