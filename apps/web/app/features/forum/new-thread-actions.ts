import { ForumConceptChoicesOperation, PreviewTextOperation, StartThreadOperation } from '@entraide/contract';
import { redirect } from 'react-router';
import { ask } from '../../page-request.ts';
import { type ActionProblem, type PageArguments, textOf } from './action-problem.ts';
import { type ConceptOffer, mergeOffers, offersOf } from './concept-offer.ts';
import { type NewThreadValues, readThreadForm } from './new-thread-form.ts';
import type { WritingQuestionPartsFragment } from '@entraide/contract';
import { threadPath } from './paths.ts';
import { isSure } from './thread-actions.ts';

/** What the form of a new thread gets back; nothing that was typed is lost. */
export interface NewThreadAnswer {
  readonly values: NewThreadValues;
  readonly problems: readonly ActionProblem[];
  /** Concepts found now or before, so that what is chosen stays on the page. */
  readonly offered: readonly ConceptOffer[];
  readonly isNothingFound?: boolean;
  readonly preview?: unknown;
  readonly questions?: readonly WritingQuestionPartsFragment[];
}

/** Looks a name up, or shows the text as it will be read, or starts the thread and goes there. */
export async function answerNewThread(args: PageArguments, form: FormData): Promise<NewThreadAnswer> {
  const values = readThreadForm(form);
  const intent = intentOf(form, values);
  const before = offersOf(form);
  if (intent === 'look-up') {
    const now = await lookUp(args, values.conceptText);
    const kept = before.filter((offer) => values.conceptIds.includes(offer.id));
    return { values, problems: [], offered: mergeOffers(kept, now), isNothingFound: now.length === 0 };
  }
  if (intent === 'preview') {
    const { previewText } = await ask(args, PreviewTextOperation, { text: values.text });
    return { values, problems: [], offered: before, preview: previewText };
  }
  return { values, ...(await start(args, form, values)), offered: before };
}

/** The Enter key in a line of the form looks a name up where one was typed, and otherwise shows the text: it never publishes. */
function intentOf(form: FormData, values: NewThreadValues): string {
  const intent = textOf(form, 'intent');
  if (intent !== 'enter') return intent;
  return values.conceptText === '' ? 'preview' : 'look-up';
}

async function start(
  args: PageArguments,
  form: FormData,
  values: NewThreadValues,
): Promise<Pick<NewThreadAnswer, 'problems' | 'questions'>> {
  const { startThread } = await ask(args, StartThreadOperation, {
    input: {
      idempotencyKey: textOf(form, 'idempotencyKey'),
      communityId: textOf(form, 'communityId'),
      topicId: values.topicId,
      kind: values.kind,
      title: values.title,
      text: values.text,
      language: values.language,
      visibility: values.visibility,
      warnings: [...values.warnings],
      conceptIds: [...values.conceptIds],
      isSure: isSure(form),
    },
  });
  const { thread, opensHelp, questions, problems } = startThread;
  if (thread) throw redirect(threadPath(thread, { help: opensHelp ? thread.id : null }));
  return { problems, questions };
}

/** Conditions, treatments and symptoms whose names are like the text; none for no text. */
export async function lookUp(args: PageArguments, text: string): Promise<ConceptOffer[]> {
  if (text === '') return [];
  const { conditions, treatments, symptoms } = await ask(args, ForumConceptChoicesOperation, { text });
  return [...conditions, ...treatments, ...symptoms];
}
