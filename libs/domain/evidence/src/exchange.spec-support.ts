import type { CountedMember, CountingGroup } from './counting-group.ts';
import type { Window } from './attacker.spec-support.ts';
import { differenceOf } from './difference.ts';
import { evidenceSettings } from './evidence-settings.ts';
import type { CellFigures } from './cell-figures.ts';
import type { Publication } from './publisher.spec-support.ts';
import { wilson } from './proportion.ts';
import { isComparable, shownCell, shownShare, shownSideEffects, shownSubset, shownTable } from './shown.ts';
import { tally } from './tally.ts';
import { type Topic, withFormer } from './topic.ts';

/** The publication as it would be had two people answered a topic the other way round in this window. */
export function exchanged(
  publication: Publication,
  topic: Topic,
  [one, other]: [string, string],
  window: Window,
): Publication {
  return publication.map((groups, at) => {
    if (at < window.from || at > window.to) return groups;
    const members = groups.flatMap((group) => group.members);
    const answersOf = (id: string) => members.find((member) => member.personId === id)?.answers;
    const swap = (member: CountedMember, with_: string): CountedMember => {
      const answers = answersOf(with_);
      return answers ? { ...member, answers: withFormer(topic, member.answers, answers) } : member;
    };
    return groups.map((group): CountingGroup => ({
      ...group,
      members: group.members.map((member) => {
        if (member.personId === one) return swap(member, other);
        return member.personId === other ? swap(member, one) : member;
      }),
    }));
  });
}

/** A cell of other people to compare with. */
const yardstick = wilson(20, 40);

function shownAt(figures: CellFigures, least: number): unknown {
  const helped = wilson(figures.helped.people, figures.helped.of);
  const shares = [figures.helped, figures.worse, figures.severe, figures.stopped];
  return [
    shownCell(figures, { least }).absence,
    shares.map((share) => shownShare(share, { least })),
    Object.values(figures.tables).map((table) => shownTable(table, { least })),
    shownSideEffects(figures.sideEffects, { least }),
    [...figures.byPerspective, ...figures.byRole].map((subset) => shownSubset(subset, { least })),
    isComparable(figures, figures) && helped && yardstick ? differenceOf(helped, yardstick) : null,
  ];
}

/** Every figure that the product shows of a cell at one refresh, and the sums from which all of them are made. */
export function everyFigure(groups: readonly CountingGroup[]): string {
  const figures = tally(groups, '2026-11');
  const { fewestPeople, fewestPeopleApart } = evidenceSettings;
  return JSON.stringify([figures, shownAt(figures, fewestPeople), shownAt(figures, fewestPeopleApart)]);
}
