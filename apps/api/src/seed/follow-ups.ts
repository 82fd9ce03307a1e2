import { effectivenessLevels, overallSeverities, stopReasons } from '@entraide/domain-kernel';
import { followUpWeeks } from '@entraide/server-experiences';
import type { Row } from './copy-rows.ts';
import { corpusEnd } from './corpus.ts';
import { SeededRandom } from './seeded-random.ts';

const dayMs = 86_400_000;
const weekMs = 7 * dayMs;

/** An entry as far as its follow-ups need it. */
export interface FollowedEntry {
  readonly id: string;
  readonly authorId: string;
  readonly createdAt: Date;
  readonly isStillTaking: boolean;
}

/** The questions of an entry: asked when their day has come, and answered by fewer each time. */
export function followUpsOf(entry: FollowedEntry): Row[] {
  const random = new SeededRandom(`follow-ups ${entry.id}`);
  return followUpWeeks.map((weeks, index) => {
    const dueAt = new Date(entry.createdAt.getTime() + weeks * weekMs);
    const answeredAt = new Date(dueAt.getTime() + random.integer(1, 10) * dayMs);
    const isAnswered = random.chance(0.5 - 0.12 * index) && answeredAt < corpusEnd;
    const isStillTaking = entry.isStillTaking && random.chance(0.85);
    return {
      experience_id: entry.id,
      author_id: entry.authorId,
      weeks,
      due_at: dueAt,
      told_at: dueAt < corpusEnd ? dueAt : null,
      answered_at: isAnswered ? answeredAt : null,
      is_still_taking: isAnswered ? isStillTaking : null,
      effectiveness: isAnswered ? random.pick(effectivenessLevels) : null,
      side_effects_overall: isAnswered ? random.pick(overallSeverities) : null,
      stop_reasons: isAnswered && !isStillTaking ? [random.pick(stopReasons)] : [],
    };
  });
}
