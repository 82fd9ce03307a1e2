import { Injectable } from '@nestjs/common';
import { type MemberViewer, type Outcome, type Viewer } from '@entraide/domain-kernel';
import { type OpinionAdvice, problemsOfAddedWords, problemsOfCaseNote } from '@entraide/domain-moderation';
import {
  Clock,
  Database,
  Journal,
  type JournalAction,
  type Transaction,
  outcomeOf,
  refuse,
  refuseIfAny,
} from '@entraide/server-platform';
import { type StandingCase, lockCase, moveCase } from '../case/case.repository.ts';
import { type CaseStanding, nextState } from '../case/handle-case.command.ts';
import { isId } from '../is-id.ts';
import { writeCaseNote } from './case-note.repository.ts';
import { opinionColleagues } from './opinion-colleagues.ts';
import { tellAskedColleague } from './tell-asked-colleague.job.ts';

/** A question to colleagues, or the answer to one. */
export interface OpinionWords {
  readonly caseId: string;
  /** The revision that the moderator saw. */
  readonly revision: number;
  readonly text: string;
}

/** A question; without a colleague it is put to everybody in charge. */
export interface OpinionQuestion extends OpinionWords {
  readonly colleagueId?: string | null | undefined;
}

interface OpinionNote {
  readonly kind: keyof typeof journalOf;
  readonly text: string;
  readonly advice?: OpinionAdvice;
  readonly addresseeId?: string | null;
}

const journalOf = {
  opinion_asked: 'case_opinion_asked',
  opinion_passed: 'case_opinion_passed',
  opinion: 'case_opinion_given',
} as const satisfies Record<string, JournalAction>;

/** Asks colleagues for a second opinion, and gives one: the case waits in between and stays in its holder's hands. */
@Injectable()
export class SecondOpinion {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** Asked again, the earlier question stands too, and whoever is asked last is waited for. */
  ask(viewer: Viewer, question: OpinionQuestion): Promise<Outcome<CaseStanding>> {
    return this.inCase(viewer, question, async (transaction, standing) => {
      const { state, moderator } = nextState(viewer, 'ask_opinion', 'opinion_asked', standing);
      refuseIfAny(problemsOfCaseNote(question.text));
      const addresseeId = await this.addressee(transaction, standing, moderator, question);
      const opinionAskedAt = this.clock.now();
      const move = { state, holderId: standing.facts.holderId, opinionAskedAt, opinionOfId: addresseeId };
      const revision = await moveCase(transaction, standing, move);
      await this.write(transaction, standing, moderator, { kind: 'opinion_asked', text: question.text, addresseeId });
      return { id: standing.id, state, revision };
    });
  }

  /** By whoever was asked, to another colleague or to all; since when it waits does not change. */
  pass(viewer: Viewer, question: OpinionQuestion): Promise<Outcome<CaseStanding>> {
    return this.inCase(viewer, question, async (transaction, standing) => {
      const { state, moderator } = nextState(viewer, 'pass_opinion', 'opinion_passed', standing);
      refuseIfAny(problemsOfAddedWords(question.text));
      const addresseeId = await this.addressee(transaction, standing, moderator, question);
      const opinionAskedAt = standing.opinionAskedAt ?? this.clock.now();
      const move = { state, holderId: standing.facts.holderId, opinionAskedAt, opinionOfId: addresseeId };
      const revision = await moveCase(transaction, standing, move);
      await this.write(transaction, standing, moderator, { kind: 'opinion_passed', text: question.text, addresseeId });
      return { id: standing.id, state, revision };
    });
  }

  /** By anybody else in charge, also where one colleague was asked; the case goes back to its holder. */
  give(viewer: Viewer, words: OpinionWords, advice: OpinionAdvice): Promise<Outcome<CaseStanding>> {
    return this.inCase(viewer, words, async (transaction, standing) => {
      const { state, moderator } = nextState(viewer, 'give_opinion', 'opinion_given', standing);
      refuseIfAny(problemsOfCaseNote(words.text));
      const revision = await moveCase(transaction, standing, { state, holderId: standing.facts.holderId });
      await this.write(transaction, standing, moderator, { kind: 'opinion', text: words.text, advice });
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

  /** @throws a refusal for somebody who may not be asked, in the words for somebody who does not exist */
  private async addressee(
    transaction: Transaction,
    { id }: StandingCase,
    { memberId }: MemberViewer,
    { colleagueId }: OpinionQuestion,
  ): Promise<string | null> {
    if (!colleagueId) return null;
    if (!isId(colleagueId)) refuse('not_in_list', 'colleagueId');
    const rows = await transaction.query(
      `select 1 from moderation_case c cross join lateral (${opinionColleagues('$3', '$4')}) colleague
       where c.id = $1 and colleague.id = $2`,
      [id, colleagueId, memberId, this.clock.now()],
    );
    return rows.length > 0 ? colleagueId : refuse('not_in_list', 'colleagueId');
  }

  private async write(
    transaction: Transaction,
    { id: caseId, facts }: StandingCase,
    { memberId: authorId }: MemberViewer,
    note: OpinionNote,
  ): Promise<void> {
    await writeCaseNote(transaction, { ...note, id: transaction.newId(), caseId, authorId, at: this.clock.now() });
    await this.journal.write(transaction, {
      action: journalOf[note.kind],
      actorId: authorId,
      subject: { kind: 'case', id: caseId },
      communityId: facts.communityId,
    });
    if (note.addresseeId) await transaction.enqueue(tellAskedColleague(caseId, note.addresseeId));
  }
}
