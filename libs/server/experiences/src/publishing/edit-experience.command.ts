import { Injectable } from '@nestjs/common';
import { experiencePolicy, experienceWritingPolicy } from '@entraide/domain-access';
import { type MemberViewer, type Outcome, type Viewer, isMember } from '@entraide/domain-kernel';
import type { Verdict } from '@entraide/domain-safety';
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
import { type DraftRow, readDraft, removeDraft } from '../draft/draft.repository.ts';
import { audienceCommunityOf } from '../entry/audience-community.ts';
import { EntryFactsReader } from '../entry/entry-facts.reader.ts';
import { checkEntry } from '../entry/entry.rule.ts';
import type { Entry } from '../entry/entry.ts';
import { comesBackAs, stateAfterEdit } from '../entry/entry-state.ts';
import { isId } from '../entry/ids.ts';
import { type ExperienceRow, lockExperience } from '../experience/experience.repository.ts';
import { replaceExperience } from '../experience/write-entry.ts';
import { NarrativeLook, type SentExperience, isForItsAuthorAlone } from './narrative-look.ts';
import { standingTwinOf } from './publish-experience.command.ts';

export interface ExperienceEdition {
  readonly draftId: string;
  /** The revision that the author has seen. */
  readonly revision: number;
  readonly isSure?: boolean;
}

/** What an edit puts over its experience. */
interface CheckedEdition extends Omit<ExperienceEdition, 'draftId'> {
  readonly draft: DraftRow & { readonly experienceId: string };
  readonly entry: Entry;
}

/**
 * Puts an editing draft over its experience, whose former text stays as a version. Brings back a withdrawn one. What
 * waits for a moderator goes on waiting, and comes before them again.
 */
@Injectable()
export class EditExperienceCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly facts: EntryFactsReader,
    private readonly narrative: NarrativeLook,
  ) {}

  /**
   * @returns the experience's id; `changed_meanwhile` when its revision is another one by now
   * @throws not found for a draft that is not the member's own, or that edits nothing
   */
  execute(viewer: Viewer, wanted: ExperienceEdition): Promise<Outcome<SentExperience>> {
    return outcomeOf(async () => {
      refuseIfAny(experienceWritingPolicy.publish(viewer));
      const draft = await this.draftOf(viewer, wanted.draftId);
      refuseIfAny(experienceWritingPolicy.publish(viewer, audienceCommunityOf(draft.answers)));
      const outcome = checkEntry(draft.answers, await this.facts.factsFor(viewer, [draft.answers]));
      if (!outcome.ok) throw new Refusal(outcome.problems);
      return this.database.inTransaction(viewer, (transaction) =>
        this.replace(transaction, viewer, { ...wanted, draft, entry: outcome.value }),
      );
    });
  }

  private async draftOf(viewer: Viewer, draftId: string): Promise<DraftRow & { experienceId: string }> {
    if (!isId(draftId)) throw notFound();
    const draft = await this.database.inTransaction(viewer, (transaction) => readDraft(transaction, draftId));
    if (!draft?.experienceId) throw notFound();
    return { ...draft, experienceId: draft.experienceId };
  }

  private async replace(transaction: Transaction, viewer: Viewer, edition: CheckedEdition): Promise<SentExperience> {
    const { draft, entry, revision } = edition;
    const before = await lockExperience(transaction, draft.experienceId);
    if (!before || !isMember(viewer) || !experiencePolicy.edit(viewer, before)) throw notFound();
    if (before.revision !== revision) refuse('changed_meanwhile');
    const existingId = await standingTwinOf(transaction, viewer.memberId, entry, before.id);
    if (existingId) refuse('already_exists', 'treatmentId', { existingId });
    const { opensHelp } = await this.write(transaction, viewer, before, edition);
    if (!(await removeDraft(transaction, draft.id, draft))) refuse('changed_meanwhile');
    await transaction.subjectChanged('experience', before.id);
    return { id: before.id, opensHelp };
  }

  private async write(
    transaction: Transaction,
    viewer: MemberViewer,
    before: ExperienceRow,
    { entry, isSure = false }: CheckedEdition,
  ): Promise<Verdict> {
    // What was for its author alone was never asked about.
    const answeredFor = isForItsAuthorAlone(before) ? {} : { previousText: before.narrative };
    const verdict = await this.narrative.look(transaction, viewer, { entry, isSure, ...answeredFor });
    const state = stateAfterEdit(before, verdict.isHeld);
    await replaceExperience(transaction, before, { entry, state, at: this.clock.now() });
    const hasWaited = comesBackAs(before) !== 'published' && !isForItsAuthorAlone(entry);
    await this.narrative.raise(transaction, before.id, verdict, hasWaited);
    return verdict;
  }
}
