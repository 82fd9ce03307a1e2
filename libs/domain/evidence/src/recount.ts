import { withChangedAnswers } from './changed-answers.ts';
import type { CellCount, Contribution, CountingSecret } from './counting-group.ts';
import { newGroups } from './forming.ts';
import { type Present, withoutLeavers } from './leaving.ts';
import { withTopicsShown } from './showing.ts';

const byPerson = (contributions: readonly Contribution[]): Present =>
  new Map(contributions.map((one) => [one.personId, one]));

const membersOf = ({ groups }: Pick<CellCount, 'groups'>): Set<string> =>
  new Set(groups.flatMap((group) => group.members.map((member) => member.personId)));

/** Who is in no group and has an answer that was not counted before. */
function waitingPeople({ groups, spent }: CellCount, present: Present): Contribution[] {
  const grouped = membersOf({ groups });
  return [...present.values()].filter(
    ({ personId, answeredAt }) => !grouped.has(personId) && answeredAt > (spent.get(personId) ?? -Infinity),
  );
}

/**
 * The next count of a cell (a treatment for a purpose), from the former one and what everybody would have counted now.
 *
 * Whatever is published is a sum over whole groups of at least five people, so no figure tells which of a group gave
 * which answer. 1. Whoever leaves (missing, another circle, an older entry, another perspective in a group told apart)
 * takes the group along; those answers are spent. 2. Answers of members change together, from five of a circle. 3. Who
 * waits comes into new groups, by chance. 4. Each question and symptom is shown of a group once it is safe: alone, or in
 * a block of groups that are shown and hidden together. The whole argument: docs/decisions/0011-counted-in-groups.md.
 *
 * The same contributions again change nothing. Without contributions everybody leaves. Two contributions of one person:
 * the last counts. About n log n in the number of people.
 */
export function recount(before: CellCount, contributions: readonly Contribution[], secret: CountingSecret): CellCount {
  const present = byPerson(contributions);
  const stayed = withoutLeavers(before, present);
  const fresh = newGroups(waitingPeople(stayed, present), secret);
  const groups = withTopicsShown(withChangedAnswers(stayed.groups, present), fresh, secret);
  const back = membersOf({ groups: fresh });
  const spent = new Map([...stayed.spent].filter(([personId]) => !back.has(personId)));
  return { groups, spent };
}
