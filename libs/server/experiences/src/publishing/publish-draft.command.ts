import { Injectable } from '@nestjs/common';
import { experienceWritingPolicy } from '@entraide/domain-access';
import { type Outcome, type Viewer, accepted, isMember, refused, viewerId } from '@entraide/domain-kernel';
import { Database, type Transaction, notFound, refuse } from '@entraide/server-platform';
import { type DraftRow, readDraft, removeDraft } from '../draft/draft.repository.ts';
import { isId } from '../entry/ids.ts';
import { NarrativeLook, type SentExperience } from './narrative-look.ts';
import { PublishExperienceCommand, publication } from './publish-experience.command.ts';

export interface DraftPublication {
  readonly draftId: string;
  readonly idempotencyKey: string;
  readonly isSure?: boolean;
}

/** Publishes a draft as a new experience; the draft goes with it, and stays when there are problems. */
@Injectable()
export class PublishDraftCommand {
  constructor(
    private readonly database: Database,
    private readonly publishExperience: PublishExperienceCommand,
    private readonly narrative: NarrativeLook,
  ) {}

  /** @throws not found for a draft that is not the member's own */
  async execute(
    viewer: Viewer,
    { draftId, idempotencyKey, isSure }: DraftPublication,
  ): Promise<Outcome<SentExperience>> {
    const obstacles = experienceWritingPolicy.publish(viewer);
    if (obstacles.length > 0 || !isMember(viewer)) return refused(...obstacles);
    const found = await this.find(viewer, draftId, idempotencyKey);
    if (typeof found === 'string') return accepted({ id: found, opensHelp: false });
    let opensHelp = false;
    const outcome = await this.publishExperience.execute(viewer, {
      answers: found.answers,
      idempotencyKey,
      look: async (transaction, written) => {
        const verdict = await this.narrative.look(transaction, viewer, { ...written, isSure: isSure === true });
        ({ opensHelp } = verdict);
        await this.narrative.raise(transaction, written.id, verdict);
        await removeAsRead(transaction, found);
        return verdict.isHeld ? 'held' : 'published';
      },
    });
    return outcome.ok ? accepted({ id: outcome.value, opensHelp }) : outcome;
  }

  /** The draft; or the experience that an earlier call with the same key has made of it. */
  private find(viewer: Viewer, draftId: string, key: string): Promise<DraftRow | string> {
    if (!isId(draftId)) throw notFound();
    return this.database.inTransaction(viewer, async (transaction) => {
      const draft = await readDraft(transaction, draftId);
      if (draft && draft.experienceId === null) return draft;
      const [earlier] = await transaction.query<{ id: string }>(
        `select result_id as id from idempotency_key where member_id = $1 and operation = $2 and key = $3`,
        [viewerId(viewer), publication, key],
      );
      if (!earlier) throw notFound();
      return earlier.id;
    });
  }
}

/** What was checked must be what is published: a draft that another window has changed since is read again first. */
async function removeAsRead(transaction: Transaction, draft: DraftRow): Promise<void> {
  if (!(await removeDraft(transaction, draft.id, draft))) refuse('changed_meanwhile');
}
