import { Injectable } from '@nestjs/common';
import { experiencePolicy, experienceWritingPolicy } from '@entraide/domain-access';
import { type MemberViewer, type Outcome, type Viewer, isMember } from '@entraide/domain-kernel';
import { Clock, Database, type Transaction, notFound, outcomeOf, refuse, refuseIfAny } from '@entraide/server-platform';
import { type Answers, mergeAnswers } from '../entry/answers.ts';
import { toAnswers } from '../entry/entry.rule.ts';
import { isId } from '../entry/ids.ts';
import { sideEffectsMaximum } from '../entry/side-effects.rule.ts';
import { lengthOf, narrativeKept } from '../entry/story.rule.ts';
import { readExperiences } from '../experience/experience.repository.ts';
import { type DraftRow, lockDraft, putDraft } from './draft.repository.ts';
import type { SaveExperienceDraftInput } from './save-experience-draft.input.ts';

/** Keeps what was typed, right or wrong, as the member's draft. */
@Injectable()
export class SaveExperienceDraftCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws not found for a draft or an experience that is not the member's own */
  execute(viewer: Viewer, input: SaveExperienceDraftInput): Promise<Outcome<DraftRow>> {
    return outcomeOf(async () => {
      refuseIfAny(experienceWritingPolicy.keep_draft(viewer));
      refuseWhatCannotBeKept(input.answers);
      if (!isMember(viewer)) throw notFound();
      return this.database.inTransaction(viewer, async (transaction) => {
        const draft = await this.draftFor(transaction, viewer, input);
        const saved = { ...draft, answers: mergeAnswers(draft.answers, input.answers), updatedAt: this.clock.now() };
        await putDraft(transaction, saved);
        return saved;
      });
    });
  }

  private async draftFor(
    transaction: Transaction,
    viewer: MemberViewer,
    { draftId, experienceId, idempotencyKey }: SaveExperienceDraftInput,
  ): Promise<DraftRow> {
    if (draftId) {
      const draft = isId(draftId) ? await lockDraft(transaction, { id: draftId }) : undefined;
      if (!draft) throw notFound();
      return draft;
    }
    if (experienceId) return this.editingDraft(transaction, viewer, experienceId);
    const { id, isNew } = await transaction.claim(viewer.memberId, 'save_experience_draft', idempotencyKey);
    if (isNew) return this.newDraft(id, viewer, {});
    // Sent twice; or again after its draft was published or thrown away, which makes it a new one.
    return (await lockDraft(transaction, { id })) ?? this.newDraft(transaction.newId(), viewer, {});
  }

  private async editingDraft(transaction: Transaction, viewer: MemberViewer, experienceId: string): Promise<DraftRow> {
    const [experience] = isId(experienceId) ? await readExperiences(transaction, [experienceId]) : [];
    if (!experience || !experiencePolicy.edit(viewer, experience)) throw notFound();
    const begun = await lockDraft(transaction, { experienceId });
    if (begun) return begun;
    const origin = { experienceId, baseRevision: experience.revision };
    return this.newDraft(transaction.newId(), viewer, mergeAnswers({}, toAnswers(experience)), origin);
  }

  private newDraft(
    id: string,
    viewer: MemberViewer,
    answers: Answers,
    origin: Pick<DraftRow, 'experienceId' | 'baseRevision'> = { experienceId: null, baseRevision: null },
  ): DraftRow {
    const now = this.clock.now();
    return { id, authorId: viewer.memberId, ...origin, answers, createdAt: now, updatedAt: now };
  }
}

/** Bounds against abuse, far beyond what the form's own rules allow. */
function refuseWhatCannotBeKept({ narrative, sideEffects }: Answers): void {
  const length = lengthOf(narrative ?? '');
  if (length > narrativeKept) refuse('too_long', 'narrative', { max: narrativeKept, length });
  if ((sideEffects ?? []).length > 2 * sideEffectsMaximum) {
    refuse('out_of_range', 'sideEffects', { min: 0, max: sideEffectsMaximum });
  }
}
