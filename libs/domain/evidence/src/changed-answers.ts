import type { CountedMember, CountingGroup } from './counting-group.ts';
import { evidenceQuestions } from './evidence-question.ts';
import { evidenceSettings } from './evidence-settings.ts';
import { groupedBy } from './grouped-by.ts';
import type { Present } from './leaving.ts';
import { isSafe, profileOf } from './profile.ts';
import { isOpen, isShown, symptomsNamedIn } from './showing.ts';
import { type Topic, withFormer } from './topic.ts';

type Groups = readonly CountingGroup[];

const hasChanged = (member: CountedMember, present: Present): boolean =>
  (present.get(member.personId)?.answeredAt ?? -Infinity) > member.answeredAt;

/** The group with what its members answer now. */
function latest(group: CountingGroup, present: Present): CountingGroup {
  const members = group.members.map((member) => {
    const { personId, answeredAt, answers } = present.get(member.personId) ?? member;
    return { personId, answeredAt, answers };
  });
  return { ...group, members };
}

const blockOf = (topic: Topic, group: CountingGroup): string =>
  group.ties.find((tie) => tie.topic === topic)?.block ?? group.id;

/** The groups whose newest answers on a topic would give somebody away, so that the former ones stand. */
function unsafeIn(topic: Topic, groups: Groups): Groups {
  const shown = groups.filter((group) => !isOpen(group) && isShown(topic, group));
  const blocks = [...groupedBy(shown, (group) => blockOf(topic, group)).values()];
  return blocks.filter((block) => !isSafe(profileOf(topic, block))).flat();
}

function keepingFormer(topics: readonly Topic[], group: CountingGroup, former: CountingGroup): CountingGroup {
  const members = group.members.map((member, index) => {
    const before = former.members[index]?.answers ?? member.answers;
    const answers = topics.reduce((kept, topic) => withFormer(topic, kept, before), member.answers);
    return { ...member, answers };
  });
  return { ...group, members };
}

function published(former: Groups, newest: Groups): Groups {
  const kept = new Map<string, Topic[]>();
  for (const topic of [...evidenceQuestions, ...symptomsNamedIn(newest)]) {
    for (const { id } of unsafeIn(topic, newest)) kept.set(id, [...(kept.get(id) ?? []), topic]);
  }
  return newest.map((group, index) => keepingFormer(kept.get(group.id) ?? [], group, former[index] ?? group));
}

function countChanged(groups: Groups, present: Present): number {
  const members = groups.flatMap((group) => group.members);
  return members.filter((member) => hasChanged(member, present)).length;
}

/**
 * The groups with the newest answers of their members, once at least five people of a circle have answered again; until
 * then with the former ones, and for good on a topic on which a block would no longer be safe.
 */
export function withChangedAnswers(groups: Groups, present: Present): Groups {
  const circles = groupedBy(groups, (group) => group.circle);
  const after = new Map<string, CountingGroup>();
  for (const circle of circles.values()) {
    if (countChanged(circle, present) < evidenceSettings.fewestChanged) continue;
    const newest = circle.map((group) => latest(group, present));
    for (const group of published(circle, newest)) after.set(group.id, group);
  }
  return groups.map((group) => after.get(group.id) ?? group);
}
