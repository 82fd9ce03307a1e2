import { SaveExperienceDraftOperation } from '@entraide/contract';
import { data, redirect } from 'react-router';
import { ask } from '../../page-request.ts';

/** Begins, or goes on with, the draft that edits an experience, and leads to it; or says why that cannot be. */
export async function beginEditing(args: Parameters<typeof ask>[0], experienceId: string) {
  const { saveExperienceDraft } = await ask(args, SaveExperienceDraftOperation, {
    input: { experienceId, idempotencyKey: crypto.randomUUID(), answers: {} },
  });
  if (saveExperienceDraft.draft) throw redirect(`/experiences/drafts/${saveExperienceDraft.draft.id}/review`);
  return data({ problems: saveExperienceDraft.problems }, { status: 422 });
}
