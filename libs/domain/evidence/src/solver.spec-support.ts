import type { Target, View } from './attacker.spec-support.ts';
import { groupedBy } from './grouped-by.ts';
import { readerOf } from './topic.ts';

/** People whom no published sum tells apart, and the sums that hold them. */
interface Atom {
  readonly people: readonly string[];
  readonly equations: readonly number[];
}

/** What the attacker knows of one value of a topic: of which people it is, and how many told it in each sum. */
export interface Knowledge {
  readonly atoms: readonly Atom[];
  readonly totals: readonly number[];
}

/** A person in a group: who comes back to another group has answered anew. */
export const lifeOf = (person: string, groupId: string): string => `${person} in ${groupId}`;

/** The refreshes around a target within which no counted answer of a hidden person has changed. */
function stillAround(view: View, at: number, isHidden: (circle: string) => boolean): number[] {
  const isStill = (a: number, b: number): boolean =>
    [...(view[a] ?? [])].every(([person, { member, circle }]) => {
      const then = view[b]?.get(person);
      return !isHidden(circle) || !then || then.member.answeredAt === member.answeredAt;
    });
  let [from, to] = [at, at];
  while (from > 0 && isStill(from - 1, from)) from -= 1;
  while (to < view.length - 1 && isStill(to, to + 1)) to += 1;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/**
 * All sums over the hidden people around a target, from the published ones minus what the attacker reads or was told.
 * @param known circles he reads
 * @param told people who told him their answers
 */
export function knowledgeOf(view: View, target: Target, known: readonly string[], told: readonly string[]): Knowledge {
  const isHidden = (circle: string): boolean => !known.includes(circle);
  const memberships = new Map<string, string[]>();
  const totals = new Map<string, number>();
  for (const at of stillAround(view, target.at, isHidden)) {
    for (const [person, { member, group, circle, sums }] of view[at] ?? []) {
      if (!isHidden(circle) || told.includes(person)) continue;
      const equation = `${at} ${sums}`;
      const has = readerOf(target.topic)(member.answers).includes(target.value);
      totals.set(equation, (totals.get(equation) ?? 0) + Number(has));
      const one = lifeOf(person, group.id);
      memberships.set(one, [...(memberships.get(one) ?? []), equation]);
    }
  }
  const equations = [...totals.keys()];
  const alike = groupedBy(memberships, ([, sums]) => sums.join('|'));
  const atoms = [...alike.values()].map((members) => ({
    people: members.map(([life]) => life),
    equations: (members[0]?.[1] ?? []).map((sum) => equations.indexOf(sum)),
  }));
  return { atoms, totals: [...totals.values()] };
}

/** Whether the sums leave a way in which at most `most` people of one atom told the value. Tries every way. */
function canBe(knowledge: Knowledge, atom: Atom, most: number): boolean {
  const order = [atom, ...knowledge.atoms.filter((one) => one !== atom)];
  const left = [...knowledge.totals];
  const room = left.map((_, equation) =>
    order.filter((one) => one.equations.includes(equation)).reduce((sum, one) => sum + one.people.length, 0),
  );
  const holds = (one: Atom): boolean =>
    one.equations.every((equation) => (left[equation] ?? 0) >= 0 && (left[equation] ?? 0) <= (room[equation] ?? 0));
  const give = (one: Atom, people: number, sign: number): void => {
    for (const equation of one.equations) {
      left[equation] = (left[equation] ?? 0) - sign * people;
      room[equation] = (room[equation] ?? 0) - sign * one.people.length;
    }
  };
  const search = (index: number): boolean => {
    const one = order[index];
    if (!one) return true;
    for (let people = index === 0 ? most : one.people.length; people >= 0; people -= 1) {
      give(one, people, 1);
      const found = holds(one) && search(index + 1);
      give(one, people, -1);
      if (found) return true;
    }
    return false;
  };
  return search(0);
}

/** Whether the sums force that somebody told the value. @param life see `lifeOf` */
export function isForced(knowledge: Knowledge, life: string): boolean {
  const atom = knowledge.atoms.find((one) => one.people.includes(life));
  return atom !== undefined && !canBe(knowledge, atom, atom.people.length - 1);
}
