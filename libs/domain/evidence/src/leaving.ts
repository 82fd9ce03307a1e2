import type { CellCount, Contribution, CountedMember, CountingGroup, Tie } from './counting-group.ts';
import { inOrder } from './evidence-question.ts';
import { isQuestion } from './topic.ts';

/** Contributions by person. */
export type Present = ReadonlyMap<string, Contribution>;

/**
 * Somebody stays who is still read by the same people, with the answers that were counted or newer ones. Whose newest
 * entry is withdrawn may fall back to an older one: that is leaving. In a group told apart the perspective must hold.
 */
function stays(group: CountingGroup, member: CountedMember, present: Present): boolean {
  const now = present.get(member.personId);
  if (!now || now.circle !== group.circle || now.answeredAt < member.answeredAt) return false;
  return group.perspective === null || group.perspective === now.answers.perspective;
}

/** Somebody of whom nothing is left, as after an erasure, has left as well. */
const hasLost = (group: CountingGroup, present: Present): boolean =>
  group.members.length < group.size || !group.members.every((member) => stays(group, member, present));

const blockKey = (tie: Tie): string => `${tie.topic} ${tie.block}`;

/** The group without the topics whose block has broken. */
function withBrokenBlocks(group: CountingGroup, broken: ReadonlySet<string>): CountingGroup {
  const topics = group.ties.filter((tie) => tie.block !== null && broken.has(blockKey(tie))).map((tie) => tie.topic);
  if (topics.length === 0) return group;
  return {
    ...group,
    withheld: inOrder([...group.withheld, ...topics.filter(isQuestion)]),
    withheldSymptomIds: [...group.withheldSymptomIds, ...topics.filter((topic) => !isQuestion(topic))].sort(),
    ties: group.ties.map((tie) => (topics.includes(tie.topic) ? { topic: tie.topic, block: null } : tie)),
  };
}

function spentAfter(before: CellCount, leaving: readonly CountingGroup[]): ReadonlyMap<string, number> {
  const spent = new Map(before.spent);
  for (const member of leaving.flatMap((group) => group.members)) spent.set(member.personId, member.answeredAt);
  return spent;
}

/**
 * Whoever leaves takes the whole group along, and the answers of all of them are spent: counted again elsewhere, they
 * would show by difference who left. What was shown of other groups only together with this one is shown no more.
 */
export function withoutLeavers(before: CellCount, present: Present): CellCount {
  const leaving = before.groups.filter((group) => hasLost(group, present));
  if (leaving.length === 0) return before;
  const gone = new Set(leaving);
  const broken = new Set(leaving.flatMap((group) => group.ties.map(blockKey)));
  const groups = before.groups.filter((group) => !gone.has(group)).map((group) => withBrokenBlocks(group, broken));
  return { groups, spent: spentAfter(before, leaving) };
}
