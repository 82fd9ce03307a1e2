import type { Contribution } from '@entraide/domain-evidence';
import { type MembershipRole, monthOf } from '@entraide/domain-kernel';
import type { CountedPerson } from '@entraide/server-experiences';

/** What a person gives to the counting of a cell. */
export function toContribution(person: CountedPerson, role: MembershipRole | null): Contribution {
  return {
    personId: person.personId,
    circle: person.circle,
    answeredAt: person.answeredAt.getTime(),
    answers: {
      perspective: person.perspective,
      role,
      effectiveness: person.effectiveness,
      timeToEffect: person.timeToEffect,
      isStillTaking: person.isStillTaking,
      stopReasons: [...person.stopReasons],
      sideEffectsOverall: person.sideEffectsOverall,
      sideEffects: [...person.sideEffects],
      adherence: person.adherence,
      burden: person.burden,
      costBand: person.costBand,
      answeredOn: monthOf(person.answeredAt),
      followUpsAsked: person.followUpsAsked,
      followUpsAnswered: person.followUpsAnswered,
    },
  };
}
