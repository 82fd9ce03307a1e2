import type { CountingGroup, CountingSecret, Tie } from './counting-group.ts';
import { type EvidenceQuestion, evidenceQuestions, inOrder } from './evidence-question.ts';
import { evidenceSettings } from './evidence-settings.ts';
import { groupedBy } from './grouped-by.ts';
import { GrowingProfile, isSafe, profileOf } from './profile.ts';
import type { Topic } from './topic.ts';

type Groups = readonly CountingGroup[];

/** Whether everybody can read the entries themselves, so that figures of them tell nothing new. */
export const isOpen = (group: CountingGroup): boolean => group.circle === 'public';

/** Whether a topic counts of a group now. */
export const isShown = (topic: Topic, group: CountingGroup): boolean =>
  !group.withheld.some((one) => one === topic) && !group.withheldSymptomIds.includes(topic);

/** Every symptom that a member of these groups named, withheld or not. */
export function symptomsNamedIn(groups: Groups): ReadonlySet<string> {
  const members = groups.flatMap((group) => group.members);
  return new Set(members.flatMap(({ answers }) => answers.sideEffects.map((one) => one.symptomId)));
}

const isSpent = (topic: Topic, group: CountingGroup): boolean =>
  group.ties.some((tie) => tie.topic === topic && tie.block === null);

const peopleIn = (groups: Groups): number => groups.reduce((sum, group) => sum + group.size, 0);

/** Names exactly these groups with exactly these answers, shortly: it changes with every group and every answer. */
function nameOf(groups: Groups): string {
  const ids = groups.map((group) => group.id).sort();
  const answered = groups.flatMap((group) => group.members).reduce((sum, member) => sum + member.answeredAt, 0);
  return `${ids.length} ${ids[0]} ${ids.at(-1)} ${peopleIn(groups)} ${answered}`;
}

/**
 * Whether groups that could be shown wait all the same, so that waiting is no proof of anything: with probability
 * 2^-(people - 2), but never below 1/64, because unanimous answers of many people are not rare to every question.
 */
function waitsByChance(topic: Topic, groups: Groups, secret: CountingSecret): boolean {
  const probability = Math.max(2 ** (2 - peopleIn(groups)), evidenceSettings.leastWaiting);
  return secret.draw(`wait ${topic} ${nameOf(groups)}`) < probability;
}

/** The groups, in secret order, in the smallest blocks that are safe by themselves. All of them together are safe. */
function safeBlocks(topic: Topic, groups: Groups, secret: CountingSecret): Groups[] {
  const keyed = groups.map((group) => ({ group, key: secret.draw(`order ${topic} ${group.id}`) }));
  const blocks: CountingGroup[][] = [];
  let open: CountingGroup[] = [];
  let profile = new GrowingProfile(topic);
  for (const { group } of keyed.sort((a, b) => a.key - b.key)) {
    open.push(group);
    if (!isSafe(profile.add(group))) continue;
    blocks.push(open);
    [open, profile] = [[], new GrowingProfile(topic)];
  }
  blocks.at(-1)?.push(...open);
  return blocks;
}

/** Public answers are read by everybody anyway; of others, each group alone must be safe or be tied to some. */
function blocksOf(topic: Topic, groups: Groups, secret: CountingSecret): Groups[] {
  const isSafeAlone = (group: CountingGroup): boolean => isOpen(group) || isSafe(profileOf(topic, [group]));
  return groups.every(isSafeAlone) ? groups.map((group) => [group]) : safeBlocks(topic, groups, secret);
}

/** What becomes of one topic of a group. */
interface Showing {
  readonly topic: Topic;
  readonly isShown: boolean;
  readonly tie: Tie | null;
}

/** Whether groups of one class may show a topic on which nothing was shown of them. */
function mayShow(topic: Topic, groups: Groups, secret: CountingSecret): boolean {
  if (groups.every(isOpen)) return true;
  return isSafe(profileOf(topic, groups)) && !waitsByChance(topic, groups, secret);
}

/** Decides on one topic for groups of which it was never shown; all of them are shown at once, or none. */
function decide(topic: Topic, groups: Groups, secret: CountingSecret): [CountingGroup, Showing][] {
  if (!mayShow(topic, groups, secret)) return groups.map((group) => [group, { topic, isShown: false, tie: null }]);
  return blocksOf(topic, groups, secret).flatMap((block) => {
    const tie = block.length > 1 && block[0] ? { topic, block: block[0].id } : null;
    return block.map((group): [CountingGroup, Showing] => [group, { topic, isShown: true, tie }]);
  });
}

/** Effectiveness is shown of people told apart as well, so those are never shown by way of others. */
const classOf = (topic: Topic, { circle, perspective, role }: CountingGroup): string =>
  topic === 'effectiveness' ? `${circle} ${perspective} ${role}` : circle;

function after(group: CountingGroup, showings: readonly Showing[]): CountingGroup {
  if (showings.length === 0) return group;
  const decided = new Set(showings.map((one) => one.topic));
  const waits = showings.filter((one) => !one.isShown).map((one) => one.topic);
  const questions = evidenceQuestions.filter((one) => waits.includes(one));
  const symptomIds = waits.filter((topic) => !questions.some((one) => one === topic));
  const kept = (topic: EvidenceQuestion | string): boolean => !decided.has(topic);
  return {
    ...group,
    withheld: inOrder([...group.withheld.filter(kept), ...questions]),
    withheldSymptomIds: [...group.withheldSymptomIds.filter(kept), ...symptomIds].sort(),
    ties: [...group.ties, ...showings.flatMap((one) => one.tie ?? [])].sort((a, b) => (a.topic < b.topic ? -1 : 1)),
  };
}

/** The topics on which something is to be decided, each with the groups that wait for it. */
function undecided(groups: Groups, fresh: ReadonlySet<CountingGroup>): [Topic, Groups][] {
  const waitingIds = groups.flatMap((group) => group.withheldSymptomIds);
  const symptomIds = new Set([...symptomsNamedIn([...fresh]), ...waitingIds]);
  const isWaiting = (topic: Topic, group: CountingGroup): boolean =>
    !isSpent(topic, group) && (fresh.has(group) || !isShown(topic, group));
  return [...evidenceQuestions, ...symptomIds].map((topic) => [
    topic,
    groups.filter((group) => isWaiting(topic, group)),
  ]);
}

/**
 * Shows every topic of the groups that wait for it, once they are safe together. Groups that are not safe alone are
 * tied to others: what is shown of them comes and goes together. Fresh groups: formed now, nothing was shown of them.
 */
export function withTopicsShown(settled: Groups, fresh: Groups, secret: CountingSecret): Groups {
  const groups = [...settled, ...fresh];
  const showings = new Map<CountingGroup, Showing[]>(groups.map((group) => [group, []]));
  for (const [topic, all] of undecided(groups, new Set(fresh))) {
    for (const one of groupedBy(all, (group) => classOf(topic, group)).values()) {
      for (const [group, showing] of decide(topic, one, secret)) showings.get(group)?.push(showing);
    }
  }
  return groups.map((group) => after(group, showings.get(group) ?? []));
}
