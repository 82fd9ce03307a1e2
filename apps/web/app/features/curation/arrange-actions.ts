import {
  CloseThreadOnOperation,
  type CurationAnswerFragment,
  FeatureThreadOperation,
  LockThreadOperation,
  MergeThreadOperation,
  MoveThreadOperation,
  PinThreadOperation,
  RetitleThreadOperation,
  SetThreadConceptsOperation,
  SlowThreadOperation,
  SplitThreadOperation,
  UndoCurationOperation,
} from '@entraide/contract';
import { data, redirect } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import { type ActionProblem, type PageArguments, choicesOf, textOf } from '../forum/action-problem.ts';
import { type ConceptOffer, mergeOffers, offersOf } from '../forum/concept-offer.ts';
import { lookUp } from '../forum/new-thread-actions.ts';
import { type SplitValues, endOfDay, readSplit, triedFirst, wholeNumber, writeChoice } from './arrange-form.ts';
import { newsAnchor } from './paths.ts';

/** What the page is told after a form: a refusal, what would happen, or what was looked up. All that was typed is kept. */
export interface ArrangeAnswer {
  readonly intent: string;
  readonly problems: readonly ActionProblem[];
  readonly values: Readonly<Record<string, string>>;
  /** What a trial would do. */
  readonly trial?: { readonly postCount: number } | undefined;
  readonly split?: SplitValues;
  readonly concepts?: {
    readonly offered: readonly ConceptOffer[];
    readonly chosen: readonly string[];
    readonly isNothingFound: boolean;
  };
}

type Deed = (args: PageArguments, threadId: string, form: FormData) => Promise<CurationAnswerFragment>;

/** Whether a deed is only shown: because that was asked for, or because it would do another thing than what was shown. */
const isTrialOf = (form: FormData, deed: string): boolean =>
  textOf(form, 'intent') !== deed || textOf(form, 'shown') !== writeChoice(deed, valuesOf(form), readSplit(form));

/** One deed for each form of the page. The last three can be tried first. */
const deeds: Readonly<Record<string, Deed>> = {
  pin: async (args, threadId, form) => {
    const place = textOf(form, 'place');
    const order = wholeNumber(textOf(form, 'order'));
    const input = {
      threadId,
      place: place === 'TOPIC' || place === 'COMMUNITY' ? place : null,
      order: order === 0 ? null : order,
      until: endOfDay(textOf(form, 'until')),
    } as const;
    return (await ask(args, PinThreadOperation, { input })).pinThread;
  },
  feature: async (args, threadId) =>
    (await ask(args, FeatureThreadOperation, { threadId, isFeatured: true })).featureThread,
  unfeature: async (args, threadId) =>
    (await ask(args, FeatureThreadOperation, { threadId, isFeatured: false })).featureThread,
  lock: async (args, threadId) => (await ask(args, LockThreadOperation, { threadId, isLocked: true })).lockThread,
  unlock: async (args, threadId) => (await ask(args, LockThreadOperation, { threadId, isLocked: false })).lockThread,
  slow: async (args, threadId, form) =>
    (await ask(args, SlowThreadOperation, { threadId, minutes: wholeNumber(textOf(form, 'minutes')) })).slowThread,
  'slow-end': async (args, threadId) => (await ask(args, SlowThreadOperation, { threadId, minutes: null })).slowThread,
  close: async (args, threadId, form) => {
    const closesAt = endOfDay(textOf(form, 'closesAt')) ?? new Date(0).toISOString();
    return (await ask(args, CloseThreadOnOperation, { threadId, closesAt })).closeThreadOn;
  },
  'close-end': async (args, threadId) =>
    (await ask(args, CloseThreadOnOperation, { threadId, closesAt: null })).closeThreadOn,
  title: async (args, threadId, form) =>
    (await ask(args, RetitleThreadOperation, { threadId, title: textOf(form, 'title') })).retitleThread,
  concepts: async (args, threadId, form) => {
    const conceptIds = choicesOf(form, 'conceptIds');
    return (await ask(args, SetThreadConceptsOperation, { threadId, conceptIds })).setThreadConcepts;
  },
  move: async (args, threadId, form) => {
    const input = { threadId, topicId: textOf(form, 'topicId') };
    return (await ask(args, MoveThreadOperation, { input, isTrial: isTrialOf(form, 'move') })).moveThread;
  },
  merge: async (args, threadId, form) => {
    const input = { threadId, targetId: textOf(form, 'targetId') };
    return (await ask(args, MergeThreadOperation, { input, isTrial: isTrialOf(form, 'merge') })).mergeThread;
  },
  split: async (args, threadId, form) => {
    const { postIds, ...values } = readSplit(form);
    const input = { ...values, idempotencyKey: textOf(form, 'idempotencyKey'), threadId, postIds: [...postIds] };
    return withSplitFields(
      (await ask(args, SplitThreadOperation, { input, isTrial: isTrialOf(form, 'split') })).splitThread,
    );
  },
  undo: async (args, _, form) =>
    (await ask(args, UndoCurationOperation, { actId: textOf(form, 'actId') })).undoCuration,
};

/** Two forms of the page have a title and a topic: those of this one have names of their own. */
const splitFields: Readonly<Record<string, string>> = {
  title: 'splitTitle',
  topicId: 'splitTopicId',
  kind: 'splitKind',
};

const withSplitFields = (answer: CurationAnswerFragment): CurationAnswerFragment => ({
  ...answer,
  problems: answer.problems.map((problem) => ({
    ...problem,
    field: problem.field === null ? null : (splitFields[problem.field] ?? problem.field),
  })),
});

const typed = ['place', 'order', 'until', 'minutes', 'closesAt', 'title', 'topicId', 'targetId'];

const valuesOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(typed.filter((name) => form.has(name)).map((name) => [name, textOf(form, name)]));

/** Runs what a form asks for. @throws the redirect to the page on which it is seen when it is done */
export async function arrange(args: PageArguments, threadId: string, form: FormData) {
  const intent = textOf(form, 'intent');
  if (intent === 'look-up' || intent === 'split-page') return kept(args, intent, form);
  const name = intent.replace(/-trial$/, '');
  const deed = deeds[name];
  if (!deed) throw notFound();
  const { act, threadId: seenOn, problems } = await deed(args, threadId, form);
  const answer: ArrangeAnswer = {
    ...{ intent: name, problems, values: valuesOf(form) },
    ...(name === 'split' ? { split: readSplit(form) } : {}),
    ...(name === 'concepts' ? { concepts: conceptsOf(form) } : {}),
  };
  if (problems.length > 0 || !act) return data(answer, { status: 422 });
  if (triedFirst.includes(name) && isTrialOf(form, name))
    return data({ ...answer, trial: { postCount: act.postCount } }, { status: 200 });
  const word = name === 'undo' ? 'undone' : 'done';
  // Without a fragment of its own the browser would keep that of the form, and open the page below what is told.
  throw redirect(`/threads/${seenOn ?? threadId}/arrange?${word}=${act.id}#${newsAnchor}`, 303);
}

/** Forms that look something up or turn a page, and change nothing. */
async function kept(args: PageArguments, intent: string, form: FormData) {
  const answer = { intent, problems: [], values: valuesOf(form) };
  if (intent === 'split-page') return data({ ...answer, split: readSplit(form) }, { status: 200 });
  const text = textOf(form, 'conceptText').trim();
  const found = await lookUp(args, text);
  const { offered, chosen } = conceptsOf(form);
  const concepts = { offered: mergeOffers(offered, found), chosen, isNothingFound: found.length === 0 };
  return data({ ...answer, values: { ...answer.values, conceptText: text }, concepts }, { status: 200 });
}

function conceptsOf(form: FormData): NonNullable<ArrangeAnswer['concepts']> {
  const chosen = choicesOf(form, 'conceptIds');
  return { offered: offersOf(form).filter((offer) => chosen.includes(offer.id)), chosen, isNothingFound: false };
}
