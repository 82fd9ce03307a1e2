import { Injectable } from '@nestjs/common';
import { type Outcome, type Viewer } from '@entraide/domain-kernel';
import { type OpinionAdvice, problemsOfCaseNote } from '@entraide/domain-moderation';
import { Clock, Database, Journal, type Transaction, outcomeOf, refuseIfAny } from '@entraide/server-platform';
import { type StandingCase, lockCase, moveCase } from '../case/case.repository.ts';
import { type CaseStanding, nextState } from '../case/handle-case.command.ts';
import { writeCaseNote } from './case-note.repository.ts';

/** A question to colleagues, or the answer to one. */
export interface OpinionWords {
  readonly caseId: string;
  /** The revision that the moderator saw. */
  readonly revision: number;
  readonly text: string;
}

/** Asks colleagues for a second opinion, and gives one: the case waits in between and stays in its holder's hands. */
@Injectable()
export class SecondOpinion {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** Asked again, the earlier question stands too. */
  ask(viewer: Viewer, words: OpinionWords): Promise<Outcome<CaseStanding>> {
    return this.inCase(viewer, words, async (transaction, standing) => {
      const { state, moderator } = nextState(viewer, 'ask_opinion', 'opinion_asked', standing);
      refuseIfAny(problemsOfCaseNote(words.text));
      const at = this.clock.now();
      const move = { state, holderId: standing.facts.holderId, opinionAskedAt: at };
      const revision = await moveCase(transaction, standing, move);
      await this.write(transaction, standing, { authorId: moderator.memberId, kind: 'opinion_asked', ...words });
      return { id: standing.id, state, revision };
    });
  }

  /** By anybody else in charge; the case goes back to its holder. */
  give(viewer: Viewer, words: OpinionWords, advice: OpinionAdvice): Promise<Outcome<CaseStanding>> {
    return this.inCase(viewer, words, async (transaction, standing) => {
      const { state, moderator } = nextState(viewer, 'give_opinion', 'opinion_given', standing);
      refuseIfAny(problemsOfCaseNote(words.text));
      const revision = await moveCase(transaction, standing, { state, holderId: standing.facts.holderId });
      await this.write(transaction, standing, { authorId: moderator.memberId, kind: 'opinion', advice, ...words });
      return { id: standing.id, state, revision };
    });
  }

  private inCase(
    viewer: Viewer,
    { caseId, revision }: OpinionWords,
    work: (transaction: Transaction, standing: StandingCase) => Promise<CaseStanding>,
  ): Promise<Outcome<CaseStanding>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) =>
        work(transaction, await lockCase(transaction, caseId, revision)),
      ),
    );
  }

  private async write(
    transaction: Transaction,
    { id: caseId, facts }: StandingCase,
    note: { authorId: string; kind: 'opinion_asked' | 'opinion'; text: string; advice?: OpinionAdvice },
  ): Promise<void> {
    const { authorId, kind, text, advice } = note;
    const written = { id: transaction.newId(), caseId, authorId, kind, text, at: this.clock.now() };
    await writeCaseNote(transaction, advice ? { ...written, advice } : written);
    await this.journal.write(transaction, {
      action: kind === 'opinion' ? 'case_opinion_given' : 'case_opinion_asked',
      actorId: authorId,
      subject: { kind: 'case', id: caseId },
      communityId: facts.communityId,
    });
  }
}
