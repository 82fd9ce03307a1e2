import { randomUUID } from 'node:crypto';
import type { CountedAnswers, CountedMember, CountingGroup } from '@entraide/domain-evidence';

const noAnswers: CountedAnswers = {
  perspective: 'own',
  role: null,
  effectiveness: 'too_early',
  timeToEffect: null,
  isStillTaking: true,
  stopReasons: [],
  sideEffectsOverall: 'none',
  sideEffects: [],
  adherence: null,
  burden: null,
  costBand: null,
  answeredOn: '1970-01',
  followUpsAsked: 0,
  followUpsAnswered: 0,
};

const nobodyWeKnow = (): CountedMember => ({ personId: randomUUID(), answeredAt: 0, answers: noAnswers });

/**
 * Of an erased member nothing is left but the group's size (nor of one whom a merged concept brought in twice). Somebody unknown stands for each, who tells nothing any
 * more: so the rules see that the group has lost somebody, and take it away as a whole.
 */
export function withErasedMembers(group: CountingGroup): CountingGroup {
  const missing = group.size - group.members.length;
  if (missing === 0) return group;
  return { ...group, members: [...group.members, ...Array.from({ length: missing }, nobodyWeKnow)] };
}
