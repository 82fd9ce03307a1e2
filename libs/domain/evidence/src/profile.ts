import type { CountingGroup } from './counting-group.ts';
import { evidenceSettings } from './evidence-settings.ts';
import { isQuestion, readerOf, type Topic } from './topic.ts';

/** What the members of some groups told on one topic. */
export interface Profile {
  /** How many are in the topic's base. */
  readonly answered: number;
  /** How many told each value. */
  readonly counts: ReadonlyMap<string, number>;
}

/** A profile to which groups are added one by one. */
export class GrowingProfile implements Profile {
  answered = 0;
  readonly counts = new Map<string, number>();
  private readonly valuesOf: ReturnType<typeof readerOf>;
  /** Not naming a symptom is no answer, so everybody is in a symptom's base; of a question who answered it. */
  private readonly countsEverybody: boolean;

  constructor(topic: Topic) {
    this.valuesOf = readerOf(topic);
    this.countsEverybody = !isQuestion(topic);
  }

  /** Adds what the members told, withheld or not. */
  add({ members }: Pick<CountingGroup, 'members'>): this {
    for (const { answers } of members) {
      const values = this.valuesOf(answers);
      if (this.countsEverybody || values.length > 0) this.answered += 1;
      for (const value of values) this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
    }
    return this;
  }
}

/** What the members of these groups told on a topic, withheld or not. */
export const profileOf = (topic: Topic, groups: readonly Pick<CountingGroup, 'members'>[]): Profile =>
  groups.reduce((profile, group) => profile.add(group), new GrowingProfile(topic));

/**
 * Whether figures of exactly these people may be shown: whatever they told, at least two of those who answered told
 * something else, so that nobody's answer is known even when one of them tells their own. Nobody answered: `false`.
 * Together with any other people they stay safe.
 */
export function isSafe({ answered, counts }: Profile): boolean {
  let most = 0;
  for (const count of counts.values()) most = Math.max(most, count);
  return answered > 0 && most + evidenceSettings.mayTell < answered;
}
