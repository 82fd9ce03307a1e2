import type { CountedMember, CountedSideEffect, CountingGroup } from '@entraide/domain-evidence';
import { severities } from '@entraide/domain-kernel';

type Groups = readonly CountingGroup[];

/**
 * The kept groups of one cell as if their members had always named the symptoms that theirs were merged into. What was
 * safe to show of two symptoms may not be safe of one (three of five named the first, the other two the second), so a
 * symptom that others were merged into is shown no more of these groups, unless everybody reads their entries anyway.
 */
export function withMergedSymptoms(groups: Groups, merged: ReadonlyMap<string, string>): Groups {
  const targets = targetsNamed(groups, merged);
  return targets.size === 0 ? groups : groups.map((group) => afterMerging(group, merged, targets));
}

/** What the symptoms that somebody named were merged into. */
function targetsNamed(groups: Groups, merged: ReadonlyMap<string, string>): ReadonlySet<string> {
  if (merged.size === 0) return new Set();
  const named = groups.flatMap((group) => group.members).flatMap(({ answers }) => answers.sideEffects);
  return new Set(named.flatMap(({ symptomId }) => merged.get(symptomId) ?? []));
}

function afterMerging(
  group: CountingGroup,
  merged: ReadonlyMap<string, string>,
  targets: ReadonlySet<string>,
): CountingGroup {
  const now = (id: string): string => merged.get(id) ?? id;
  const isKept = (topic: string): boolean => !targets.has(now(topic));
  const isOpen = group.circle === 'public';
  const spent = isOpen ? [] : [...targets];
  return {
    ...group,
    members: group.members.map((member) => renamed(member, now)),
    withheldSymptomIds: [...group.withheldSymptomIds.filter(isKept), ...spent].sort(),
    ties: [...group.ties.filter(({ topic }) => isKept(topic)), ...spent.map((topic) => ({ topic, block: null }))],
  };
}

function renamed(member: CountedMember, now: (id: string) => string): CountedMember {
  const { sideEffects } = member.answers;
  if (sideEffects.every(({ symptomId }) => now(symptomId) === symptomId)) return member;
  const worst = new Map<string, CountedSideEffect>();
  for (const effect of sideEffects) {
    const symptomId = now(effect.symptomId);
    const known = worst.get(symptomId);
    if (!known || isWorse(effect, known)) worst.set(symptomId, { ...effect, symptomId });
  }
  return { ...member, answers: { ...member.answers, sideEffects: [...worst.values()] } };
}

const isWorse = (one: CountedSideEffect, other: CountedSideEffect): boolean =>
  severities.indexOf(one.severity) > severities.indexOf(other.severity);
