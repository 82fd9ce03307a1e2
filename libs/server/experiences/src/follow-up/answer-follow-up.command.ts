import { Injectable } from '@nestjs/common';
import { experiencePolicy, experienceWritingPolicy } from '@entraide/domain-access';
import type { Outcome, Viewer } from '@entraide/domain-kernel';
import {
  Clock,
  Database,
  Refusal,
  type Transaction,
  notFound,
  outcomeOf,
  refuseIfAny,
} from '@entraide/server-platform';
import { isId } from '../entry/ids.ts';
import { readExperiences } from '../experience/experience.repository.ts';
import { type FollowUpAnswers, type GivenAnswers, checkFollowUp } from './answers.rule.ts';
import { type FollowUpRow, lockFollowUp, saveAnswers } from './follow-up.repository.ts';
import { isAnswerable } from './schedule.rule.ts';

export interface FollowUpReply {
  readonly experienceId: string;
  /** 4, 12 or 52. */
  readonly weeks: number;
  readonly answers: GivenAnswers;
}

/** Keeps what the author of an entry answers to one of its follow-up questions; once more changes the answer. */
@Injectable()
export class AnswerFollowUpCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the question with its answers
   * @throws not found for a question that is not the member's own, not due yet or closed, or whose entry is withdrawn
   */
  execute(viewer: Viewer, reply: FollowUpReply): Promise<Outcome<FollowUpRow>> {
    return outcomeOf(async () => {
      refuseIfAny(experienceWritingPolicy.publish(viewer));
      const now = this.clock.now();
      return this.database.inTransaction(viewer, async (transaction) => {
        const question = await askedOf(transaction, viewer, reply, now);
        const answers = checkedAnswers(reply.answers);
        await saveAnswers(transaction, question, answers, now);
        await transaction.subjectChanged('experience', question.experienceId);
        return { ...question, ...answers, toldAt: question.toldAt ?? now, answeredAt: now };
      });
    });
  }
}

async function askedOf(
  transaction: Transaction,
  viewer: Viewer,
  { experienceId, weeks }: FollowUpReply,
  now: Date,
): Promise<FollowUpRow> {
  const question = isId(experienceId) ? await lockFollowUp(transaction, experienceId, weeks) : undefined;
  if (!question || !isAnswerable(question, now)) throw notFound();
  const [experience] = await readExperiences(transaction, [experienceId]);
  if (!experience) throw notFound();
  refuseIfAny(experienceWritingPolicy.publish(viewer, experience.communityId));
  if (!experiencePolicy.answer_follow_up(viewer, experience)) throw notFound();
  return question;
}

/** @throws a refusal with every problem */
export function checkedAnswers(given: GivenAnswers): FollowUpAnswers {
  const outcome = checkFollowUp(given);
  if (!outcome.ok) throw new Refusal(outcome.problems);
  return outcome.value;
}
