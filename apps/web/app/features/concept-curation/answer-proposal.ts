import {
  AddProposedConceptOperation,
  DeclineProposedConceptOperation,
  KnowProposedConceptOperation,
} from '@entraide/contract';
import { ask } from '../../page-request.ts';
import { inputOf, readConceptForm } from '../catalogue/admin/concept-form-values.ts';
import type { AdminProblem, PageArguments } from '../communities-admin/community-actions.ts';
import { textOf } from '../communities-admin/form-text.ts';

export const answerIntents = ['add', 'know', 'decline'] as const;
export type AnswerIntent = (typeof answerIntents)[number];

/** Which answer a form gives; adding for anything unknown, which then is refused where something is missing. */
export const intentOf = (form: FormData): AnswerIntent =>
  answerIntents.find((intent) => intent === textOf(form, 'answerIntent')) ?? 'add';

/** Sends the answer that the form holds. @returns why it was refused; nothing when it was taken */
export async function answerProposal(
  args: PageArguments,
  id: string,
  form: FormData,
): Promise<readonly AdminProblem[]> {
  switch (intentOf(form)) {
    case 'add': {
      const input = { id, concept: inputOf(readConceptForm(form)) };
      return (await ask(args, AddProposedConceptOperation, { input })).addProposedConcept.problems;
    }
    case 'know': {
      const input = { id, conceptId: textOf(form, 'conceptId'), addsName: form.get('addsName') === 'yes' };
      return (await ask(args, KnowProposedConceptOperation, { input })).knowProposedConcept.problems;
    }
    case 'decline': {
      const input = { id, answer: textOf(form, 'answer') };
      return (await ask(args, DeclineProposedConceptOperation, { input })).declineProposedConcept.problems;
    }
  }
}
