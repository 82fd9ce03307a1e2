import type { CountedMember, CountedSideEffect, CountingGroup } from '@entraide/domain-evidence';
import { severities } from '@entraide/domain-kernel';

/** A kept group as if its members had always named the symptoms that theirs were merged into. */
export function withMergedSymptoms(group: CountingGroup, merged: ReadonlyMap<string, string>): CountingGroup {
  if (merged.size === 0) return group;
  const now = (id: string): string => merged.get(id) ?? id;
  return {
    ...group,
    members: group.members.map((member) => renamed(member, now)),
    withheldSymptomIds: [...new Set(group.withheldSymptomIds.map(now))],
    ties: group.ties.map((tie) => ({ ...tie, topic: now(tie.topic) })),
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
