import { membershipRoles } from '@entraide/domain-kernel';
import type { Contribution, CountedAnswers, CountedSideEffect, CountingSecret } from './counting-group.ts';
import { answersOf } from './evidence-question.ts';

/** Chance that can be repeated: numbers in [0, 1) (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A secret that is as good as any for tests, and quick. */
export function secretFrom(seed: number): CountingSecret {
  let groups = 0;
  const draw = (key: string): number => {
    let hash = seed >>> 0;
    for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 16_777_619);
    return chanceFrom(hash)();
  };
  return { draw, newId: () => `group-${String((groups += 1)).padStart(4, '0')}` };
}

export const circles = ['public', 'members', 'community:1', 'only_me'] as const;
export const symptomIds = ['nausea', 'fatigue', 'dizziness'] as const;

/** What a cohort is like. Series: what everybody contributes at each refresh. */
export interface Cohort {
  readonly seed: number;
  readonly people: number;
  readonly refreshes: number;
  /** Whether answers and circles never change (people still come, leave and come back). */
  readonly isStill: boolean;
}

/** How likely the commonest answer is: the more unanimous, the harder to hide. */
const likelihoods = [0.4, 0.7, 0.9, 0.97];

class Writer {
  private readonly chance: () => number;
  private readonly usual: number;

  constructor(chance: () => number) {
    this.chance = chance;
    this.usual = this.oneOf(likelihoods);
  }

  happens(probability: number): boolean {
    return this.chance() < probability;
  }

  oneOf<T>(list: readonly T[]): T {
    return list[Math.floor(this.chance() * list.length)] as T;
  }

  /** Mostly the last but one of the list. */
  answer<T>(list: readonly T[]): T {
    return this.happens(this.usual) ? (list[Math.max(0, list.length - 2)] as T) : this.oneOf(list);
  }

  private optional<T>(list: readonly T[]): T | null {
    return this.happens(0.75) ? this.answer(list) : null;
  }

  private sideEffects(): CountedSideEffect[] {
    const probability = this.oneOf([0.1, 0.5, this.usual]);
    return symptomIds
      .filter(() => this.happens(probability))
      .map((symptomId) => ({
        symptomId,
        severity: this.answer(['mild', 'moderate', 'severe']),
        isLasting: this.happens(0.3),
      }));
  }

  /** What a follow-up asks. */
  followUp(): Pick<CountedAnswers, 'isStillTaking' | 'stopReasons' | 'effectiveness' | 'sideEffectsOverall'> {
    const isStillTaking = this.answer([true, false]);
    const reasons = isStillTaking
      ? []
      : [...new Set([this.answer(answersOf.stop_reasons), this.oneOf(answersOf.stop_reasons)])];
    return {
      isStillTaking,
      stopReasons: reasons,
      effectiveness: this.answer(answersOf.effectiveness),
      sideEffectsOverall: this.answer(answersOf.side_effects_overall),
    };
  }

  entry(): CountedAnswers {
    return {
      ...this.followUp(),
      perspective: this.happens(0.75) ? 'own' : 'caring_for',
      role: this.happens(0.6) ? this.oneOf(membershipRoles.slice(0, 3)) : null,
      timeToEffect: this.optional(answersOf.time_to_effect),
      sideEffects: this.sideEffects(),
      adherence: this.optional(answersOf.adherence),
      burden: this.optional(answersOf.burden),
      costBand: this.optional(answersOf.cost_band),
      answeredOn: `20${this.oneOf(['22', '24', '26'])}-0${this.oneOf([1, 5, 9])}`,
      followUpsAsked: 2,
      followUpsAnswered: this.oneOf([0, 1, 2]),
    };
  }
}

interface Person {
  readonly contribution: Contribution;
  readonly isIn: boolean;
}

/** What may happen to a person who is in, between two refreshes. */
function changed(person: Contribution, now: number, write: Writer, rush: number): Contribution {
  const answeredAt = now + 1;
  if (write.happens(rush)) return { ...person, answeredAt, answers: { ...person.answers, ...write.followUp() } };
  if (write.happens(0.05)) return { ...person, answeredAt, answers: write.entry() };
  if (write.happens(0.03)) return { ...person, circle: write.oneOf(circles) };
  return person;
}

function stepped(
  person: Person,
  cohort: Cohort,
  now: number,
  write: Writer,
  pace: { in: number; rush: number },
): Person {
  if (!person.isIn) return { ...person, isIn: write.happens(pace.in) };
  if (write.happens(0.02)) return { ...person, isIn: false };
  return cohort.isStill ? person : { ...person, contribution: changed(person.contribution, now, write, pace.rush) };
}

/** What everybody in this cohort contributes at each refresh. Now and then nothing happens between two. */
export function seriesOf(cohort: Cohort): Contribution[][] {
  const write = new Writer(chanceFrom(cohort.seed));
  const ways = circles.slice(-1 - (cohort.seed % circles.length));
  let people: Person[] = Array.from({ length: cohort.people }, (_, index) => ({
    isIn: false,
    contribution: { personId: `person-${index}`, circle: write.oneOf(ways), answeredAt: 1, answers: write.entry() },
  }));
  return Array.from({ length: cohort.refreshes }, (_, now) => {
    const pace = { in: write.oneOf([0.1, 0.3, 0.9]), rush: write.oneOf([0.02, 0.1, 0.6]) };
    if (now === 0 || write.happens(0.85)) people = people.map((one) => stepped(one, cohort, now, write, pace));
    return people.filter((one) => one.isIn).map((one) => one.contribution);
  });
}
