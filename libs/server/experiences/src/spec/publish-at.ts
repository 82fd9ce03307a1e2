import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { Viewer } from '@entraide/domain-kernel';
import { Clock } from '@entraide/server-platform';
import type { Answers } from '../entry/answers.ts';
import { PublishExperienceCommand } from '../publishing/publish-experience.command.ts';

/** Publishes a small entry with the given changes as if it were that moment. @returns its id */
export async function publishAt(
  nest: INestApplicationContext,
  viewer: Viewer,
  change: Pick<Answers, 'treatmentId' | 'purposeId'> & Answers,
  moment: Date,
): Promise<string> {
  const answers: Answers = {
    perspective: 'own',
    startedOn: '2024-02',
    effectiveness: 'moderate',
    sideEffectsOverall: 'mild',
    isStillTaking: true,
    narrative: 'A plain story of more than fifty characters, as it must be.',
    language: 'en',
    visibility: 'public',
    ...change,
  };
  const publish = nest.get(PublishExperienceCommand);
  const outcome = await nest
    .get(Clock)
    .runAt(moment, () => publish.execute(viewer, { answers, idempotencyKey: randomUUID(), origin: 'demo' }));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
