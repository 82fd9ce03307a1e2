import {
  DecideCaseOperation,
  DecisionPreviewedOperation,
  PutCaseToWaitOperation,
  ReleaseCaseOperation,
  TakeCaseOperation,
  UndoDecisionOperation,
} from '@entraide/contract';
import { data, redirect } from 'react-router';
import { ask } from '../../page-request.ts';
import { type WrittenValues, openText, writeOnCase, writingForms } from './case-words-actions.ts';
import { type DecisionValues, decisionInputOf, decisionValuesOf, missingIn } from './decision/decision-values.ts';
import { casePath } from './paths.ts';

type PageArguments = Parameters<typeof ask>[0];

export interface ShownProblem {
  readonly field: string | null;
  readonly message: string;
}

/** What an action that did not lead on tells the page. */
export interface CaseAnswer {
  readonly problems: readonly ShownProblem[];
  readonly values?: DecisionValues;
  /** What was written beside a decision: a note, a question, an opinion, a message. */
  readonly written?: WrittenValues;
  /** `null` when nobody would be written to. */
  readonly preview?: { readonly subject: string; readonly text: string } | null;
}

/** What was done, for the sentence on the page that follows. */
export const deeds = ['take', 'release', 'wait', 'decide', 'undo', 'open', ...writingForms] as const;
export type Deed = (typeof deeds)[number];

const handlers: Readonly<Record<string, (args: PageArguments, id: string, form: FormData) => Promise<unknown>>> = {
  take: async (args, id, form) =>
    goOn(id, 'take', (await ask(args, TakeCaseOperation, { id, revision: revisionOf(form) })).takeCase.problems),
  release: async (args, id, form) =>
    goOn(
      id,
      'release',
      (await ask(args, ReleaseCaseOperation, { id, revision: revisionOf(form) })).releaseCase.problems,
    ),
  wait: async (args, id, form) =>
    goOn(
      id,
      'wait',
      (await ask(args, PutCaseToWaitOperation, { id, revision: revisionOf(form) })).putCaseToWait.problems,
    ),
  decide,
  preview,
  undo,
  open: (args, id) => openText(args, id),
  ...Object.fromEntries(
    writingForms.map((which) => [
      which,
      (args: PageArguments, id: string, form: FormData) => writeOnCase(args, id, form, which),
    ]),
  ),
};

/** Runs the form that was sent. */
export async function actOnCase(args: PageArguments, id: string): Promise<ReturnType<typeof data<CaseAnswer>>> {
  const form = await args.request.formData();
  const handler = handlers[textOf(form, 'intent')];
  if (!handler) throw data(null, { status: 400 });
  return (await handler(args, id, form)) as ReturnType<typeof data<CaseAnswer>>;
}

function goOn(id: string, deed: Deed, problems: readonly ShownProblem[]): ReturnType<typeof data<CaseAnswer>> {
  if (problems.length > 0) return data({ problems }, { status: 422 });
  throw redirect(`${casePath(id)}?done=${deed}`, 303);
}

async function decide(args: PageArguments, id: string, form: FormData): Promise<unknown> {
  const values = decisionValuesOf(form);
  const missing = missingIn(values);
  if (missing.length > 0) return data({ problems: missing, values }, { status: 422 });
  const input = { ...decisionInputOf(values), id, revision: revisionOf(form) };
  const { decideCase } = await ask(args, DecideCaseOperation, { input });
  if (decideCase.problems.length > 0) return data({ problems: decideCase.problems, values }, { status: 422 });
  return goOn(id, 'decide', []);
}

async function preview(args: PageArguments, id: string, form: FormData): Promise<unknown> {
  const values = decisionValuesOf(form);
  const missing = missingIn(values);
  if (missing.length > 0) return data({ problems: missing, values }, { status: 422 });
  const { decisionPreview } = await ask(args, DecisionPreviewedOperation, {
    caseId: id,
    decision: decisionInputOf(values),
  });
  const { problems, statement } = decisionPreview;
  return problems.length > 0
    ? data({ problems, values }, { status: 422 })
    : data({ problems: [], values, preview: statement });
}

async function undo(args: PageArguments, id: string, form: FormData): Promise<unknown> {
  const { undoDecision } = await ask(args, UndoDecisionOperation, { id: textOf(form, 'decisionId') });
  return goOn(id, 'undo', undoDecision.problems);
}

const revisionOf = (form: FormData): number => Number(textOf(form, 'revision')) || 0;

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
}
