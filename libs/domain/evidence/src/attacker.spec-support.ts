import type { Contribution, CountedAnswers, CountedMember, CountingGroup } from './counting-group.ts';
import { evidenceQuestions } from './evidence-question.ts';
import type { Publication } from './publisher.spec-support.ts';
import { isShown } from './showing.ts';
import { readerOf, type Topic } from './topic.ts';
import { symptomIds } from './cohort.spec-support.ts';

export const topics: readonly Topic[] = [...evidenceQuestions, ...symptomIds];

type Series = readonly (readonly Contribution[])[];

/** Where a person stands in the figures of a topic at one refresh. */
export interface Place {
  readonly member: CountedMember;
  readonly group: CountingGroup;
  /** Who can read the person's entry at this refresh, whatever the group says. */
  readonly circle: string;
  /** The sums in which the person is: two people with the same one are always added up together. */
  readonly sums: string;
}

/** For each refresh who is shown in a topic. The attacker is given all of it, but not the answers. */
export type View = readonly ReadonlyMap<string, Place>[];

export function viewOf(topic: Topic, publication: Publication, series: Series): View {
  return publication.map((groups, at) => {
    const circles = new Map(series[at]?.map((one) => [one.personId, one.circle]));
    const places = new Map<string, Place>();
    for (const group of groups.filter((one) => isShown(topic, one))) {
      const sums = topic === 'effectiveness' ? `${group.perspective} ${group.role}` : '';
      for (const member of group.members) {
        places.set(member.personId, { member, group, sums, circle: circles.get(member.personId) ?? 'nobody' });
      }
    }
    return places;
  });
}

/** Refreshes, both ends included. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Whether a person's answer at refresh `at` may have been another one than at the refresh next to it. */
function isFree(view: View, person: string, at: number, beside: number): boolean {
  const there = view[beside]?.get(person);
  return !there || there.group.id !== view[at]?.get(person)?.group.id;
}

const together = (view: View, at: number, one: string, other: string): boolean => {
  const [a, b] = [view[at]?.get(one), view[at]?.get(other)];
  return a !== undefined && b !== undefined && a.sums === b.sums && a.circle === b.circle;
};

/** The furthest refresh in one direction over which both must be exchanged; `null`: an exchange would show. */
function reach(view: View, at: number, step: 1 | -1, one: string, other: string): number | null {
  let end = at;
  while (!isFree(view, one, end, end + step) || !isFree(view, other, end, end + step)) {
    end += step;
    if (!together(view, end, one, other)) return null;
  }
  return end;
}

/** The refreshes around `at` over which the answers of two people can be exchanged so that no sum shows it. */
export function exchangeable(view: View, at: number, one: string, other: string): Window | null {
  if (one === other || !together(view, at, one, other)) return null;
  const from = reach(view, at, -1, one, other);
  const to = reach(view, at, 1, one, other);
  return from === null || to === null ? null : { from, to };
}

const isAnswered = (topic: Topic, answers: CountedAnswers): boolean =>
  readerOf(topic)(answers).length > 0 || symptomIds.some((id) => id === topic);

/** Something that a hidden person told, at one refresh. */
export interface Target {
  readonly topic: Topic;
  readonly at: number;
  readonly person: string;
  readonly value: string;
}

/** The people who might have told it instead, while this person told what they did. */
export function standIns(view: View, { topic, at, person, value }: Target): { id: string; window: Window }[] {
  const others = [...(view[at] ?? [])].filter(
    ([, { member }]) => isAnswered(topic, member.answers) && !readerOf(topic)(member.answers).includes(value),
  );
  return others.flatMap(([id]) => {
    const window = exchangeable(view, at, person, id);
    return window ? [{ id, window }] : [];
  });
}

/** Everything that hidden people told and that is in a figure; of a group's equal answers the first. */
export function targetsIn(view: View, topic: Topic): Target[] {
  return view.flatMap((places, at) => {
    const targets = new Map<string, Target>();
    for (const [person, { group, circle, member }] of places) {
      if (circle === 'public') continue;
      for (const value of readerOf(topic)(member.answers)) {
        const key = `${group.id} ${circle} ${value}`;
        if (!targets.has(key)) targets.set(key, { topic, at, person, value });
      }
    }
    return [...targets.values()];
  });
}
