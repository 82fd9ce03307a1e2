import { Injectable } from '@nestjs/common';
import { experienceWritingPolicy } from '@entraide/domain-access';
import { type MemberViewer, type Outcome, type Viewer, isMember } from '@entraide/domain-kernel';
import {
  Clock,
  Database,
  Refusal,
  type Transaction,
  notFound,
  outcomeOf,
  refuse,
  refuseIfAny,
} from '@entraide/server-platform';
import type { Answers } from '../entry/answers.ts';
import { audienceCommunityOf } from '../entry/audience-community.ts';
import { EntryFactsReader } from '../entry/entry-facts.reader.ts';
import { checkEntry } from '../entry/entry.rule.ts';
import type { Entry } from '../entry/entry.ts';
import { isStanding } from '../entry/entry-state.ts';
import type { ExperienceOrigin } from '../experience/experience.repository.ts';
import { insertExperience } from '../experience/write-entry.ts';

export interface WrittenEntry {
  readonly id: string;
  readonly entry: Entry;
}

export interface ExperiencePublication {
  readonly answers: Answers;
  /** A uuid: the same one publishes once. */
  readonly idempotencyKey: string;
  /** A person's, unless the demo community or a load test writes it. */
  readonly origin?: ExperienceOrigin;
  /** Runs in the same transaction before a new entry is written, and says in which state; without it, published. */
  readonly look?: (transaction: Transaction, written: WrittenEntry) => Promise<'published' | 'held'>;
}

/** The name under which idempotency keys of publications are claimed. */
export const publication = 'publish_experience';

/** Publishes a whole entry, or keeps it for a moderator to look at first: one for each author, treatment, purpose and perspective. */
@Injectable()
export class PublishExperienceCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly facts: EntryFactsReader,
  ) {}

  /**
   * @returns the experience's id, or every problem at its answer. `already_exists` carries the id of the one
   * that is there as the value `existingId`.
   */
  execute(viewer: Viewer, wanted: ExperiencePublication): Promise<Outcome<string>> {
    return outcomeOf(async () => {
      refuseIfAny(experienceWritingPolicy.publish(viewer, audienceCommunityOf(wanted.answers)));
      if (!isMember(viewer)) throw notFound();
      const entry = await this.checked(viewer, wanted.answers);
      return this.database.inTransaction(viewer, (transaction) => this.publish(transaction, viewer, entry, wanted));
    });
  }

  private async checked(viewer: Viewer, answers: Answers): Promise<Entry> {
    const outcome = checkEntry(answers, await this.facts.factsFor(viewer, [answers]));
    if (!outcome.ok) throw new Refusal(outcome.problems);
    return outcome.value;
  }

  private async publish(
    transaction: Transaction,
    { memberId }: MemberViewer,
    entry: Entry,
    { idempotencyKey, origin = 'person', look }: ExperiencePublication,
  ): Promise<string> {
    const { id, isNew } = await transaction.claim(memberId, publication, idempotencyKey);
    if (!isNew) return id;
    const state = (await look?.(transaction, { id, entry })) ?? 'published';
    const at = this.clock.now();
    const isWritten = await insertExperience(transaction, { id, authorId: memberId, entry, origin, state, at });
    if (!isWritten) {
      refuse('already_exists', 'treatmentId', { existingId: await standingTwinOf(transaction, memberId, entry) });
    }
    if (state === 'published') await transaction.subjectChanged('experience', id);
    return id;
  }
}

/** The id of the author's entry that is there for the same treatment, purpose and perspective; empty for none. */
export async function standingTwinOf(
  transaction: Transaction,
  authorId: string,
  entry: Entry,
  otherThan: string | null = null,
): Promise<string> {
  const [row] = await transaction.query<{ id: string }>(
    `select id from experience
     where author_id = $1 and treatment_id = $2 and purpose_id = $3 and perspective = $4 and ${isStanding()}
       and id is distinct from $5::uuid`,
    [authorId, entry.treatmentId, entry.purposeId, entry.perspective, otherThan],
  );
  return row?.id ?? '';
}
