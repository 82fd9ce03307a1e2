import type { CellCount, Contribution, CountingSecret } from './counting-group.ts';
import { evidenceSettings } from './evidence-settings.ts';
import { groupedBy } from './grouped-by.ts';

/** First form: people of a circle together. */
export function recount(before: CellCount, contributions: readonly Contribution[], secret: CountingSecret): CellCount {
  const grouped = new Set(before.groups.flatMap((group) => group.members.map((member) => member.personId)));
  const pools = groupedBy(
    contributions.filter((one) => !grouped.has(one.personId)),
    (one) => one.circle,
  );
  const formed = [...pools]
    .filter(([, people]) => people.length >= evidenceSettings.fewestPeople)
    .map(([circle, people]) => ({
      id: secret.newId(),
      circle,
      perspective: null,
      role: null,
      size: people.length,
      members: people.map(({ personId, answeredAt, answers }) => ({ personId, answeredAt, answers })),
      withheld: [],
      withheldSymptomIds: [],
      ties: [],
    }));
  return { groups: [...before.groups, ...formed], spent: before.spent };
}
