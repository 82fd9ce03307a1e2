import { experiencePolicy } from '@entraide/domain-access';
import { type Viewer, viewerId } from '@entraide/domain-kernel';
import type { ExperienceRow } from '../experience/experience.repository.ts';
import type { AggregatedFollowUp } from './aggregated-follow-up.ts';
import type { ExperienceFollowUpObject } from './follow-up.object.ts';
import type { FollowUpRow } from './follow-up.repository.ts';
import { closesAt, followUpState, isAnswerable } from './schedule.rule.ts';

/** An experience's questions: the answers for its readers; for its author, while it asks any, the other ones too. */
export function toFollowUps(
  row: Pick<ExperienceRow, 'authorId' | 'visibility' | 'communityId' | 'state' | 'followUps'>,
  viewer: Viewer,
  now: Date,
): ExperienceFollowUpObject[] {
  const seesAll = viewerId(viewer) === row.authorId && row.state === 'published';
  const mayAnswer = experiencePolicy.answer_follow_up(viewer, row);
  return row.followUps
    .filter((followUp) => seesAll || followUp.answeredAt !== null)
    .map((followUp) => toFollowUp(withDates(followUp), mayAnswer, now));
}

/** @param mayAnswer whether the viewer may answer questions about this experience at all */
export function toFollowUp(
  row: Omit<FollowUpRow, 'experienceId'>,
  mayAnswer: boolean,
  now: Date,
): ExperienceFollowUpObject {
  return {
    weeks: row.weeks,
    state: followUpState(row, now),
    dueAt: row.dueAt,
    answersUntil: closesAt(row),
    answeredAt: row.answeredAt,
    isStillTaking: row.isStillTaking,
    effectiveness: row.effectiveness,
    sideEffectsOverall: row.sideEffectsOverall,
    stopReasons: [...row.stopReasons],
    viewerCanAnswer: mayAnswer && isAnswerable(row, now),
  };
}

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

const withDates = (row: AggregatedFollowUp): Omit<FollowUpRow, 'experienceId'> => ({
  ...row,
  dueAt: new Date(row.dueAt),
  toldAt: dateOf(row.toldAt),
  answeredAt: dateOf(row.answeredAt),
});
