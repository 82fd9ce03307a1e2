import type { MemberViewer } from '@entraide/domain-kernel';
import { AnswerFollowUpCommand, type FollowUpReply, TellFollowUpsJob } from '@entraide/server-experiences';
import type { DemoExperience, DemoFollowUp } from './demo-files.ts';
import { type DemoSite, mustBeAccepted } from './demo-site.ts';

const weekHours = 7 * 24;

export interface PublishedEntry {
  readonly id: string;
  readonly author: MemberViewer;
  readonly entry: Pick<DemoExperience, 'author' | 'treatment' | 'hoursAgo' | 'followUps'>;
}

/** The author answers follow-up questions, when they were due or at the moment that the demo says. */
export async function answerFollowUps(site: DemoSite, { id, author, entry }: PublishedEntry): Promise<void> {
  const answer = site.app.get(AnswerFollowUpCommand);
  for (const followUp of entry.followUps ?? []) {
    const what = `follow-up of ${entry.author} with ${entry.treatment} after ${followUp.weeks} weeks`;
    const dueHoursAgo = entry.hoursAgo - followUp.weeks * weekHours;
    const hoursAgo = followUp.hoursAgo ?? dueHoursAgo;
    if (dueHoursAgo < 0 || hoursAgo < 0 || hoursAgo > dueHoursAgo) throw new Error(`${what}: it was not due yet.`);
    const outcome = await site.at(hoursAgo, () => answer.execute(author, toReply(id, followUp)));
    mustBeAccepted(outcome, what);
  }
}

const toReply = (experienceId: string, { weeks, stillTaking, ...answers }: DemoFollowUp): FollowUpReply =>
  ({
    experienceId,
    weeks,
    answers: {
      isStillTaking: stillTaking,
      effectiveness: answers.effectiveness,
      sideEffectsOverall: answers.sideEffectsOverall,
      stopReasons: answers.stopReasons ?? [],
    },
  }) as FollowUpReply;

/** The weeks that have passed: what was due in each of them was asked then, answered or not. */
export async function askFollowUps(
  site: DemoSite,
  entries: readonly Pick<DemoExperience, 'hoursAgo'>[],
): Promise<void> {
  const tell = site.app.get(TellFollowUpsJob);
  const weeks = Math.ceil(Math.max(0, ...entries.map((entry) => entry.hoursAgo)) / weekHours);
  for (let week = weeks; week >= 0; week -= 1) await site.at(week * weekHours, () => tell.handle());
}
