import {
  type ContentWarning,
  type DecisionAction,
  DecideCaseOperation,
  DecisionPreviewedOperation,
  PutCaseToWaitOperation,
  ReleaseCaseOperation,
  TakeCaseOperation,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import { data, redirect } from 'react-router';
import { ask } from '../../page-request.ts';
import { warningsOf } from '../forum/content-warnings.ts';
import { type WrittenValues, openText, writeOnCase, writingForms } from './case-words-actions.ts';
import { casePath } from './paths.ts';
import { actionWords, valueOf } from './words.ts';

type PageArguments = Parameters<typeof ask>[0];

export interface ShownProblem {
  readonly field: string | null;
  readonly message: string;
}

/** A decision as typed. */
export interface DecisionValues {
  readonly action: DecisionAction | undefined;
  readonly rule: string;
  readonly reason: string;
  readonly warnings: readonly ContentWarning[];
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
export const deeds = ['take', 'release', 'wait', 'decide', 'open', ...writingForms] as const;
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
  const values = valuesOf(form);
  if (!values.action) return withoutAction(values);
  const input = { ...values, action: values.action, warnings: [...values.warnings], id, revision: revisionOf(form) };
  const { decideCase } = await ask(args, DecideCaseOperation, { input });
  if (decideCase.problems.length > 0) return data({ problems: decideCase.problems, values }, { status: 422 });
  return goOn(id, 'decide', []);
}

async function preview(args: PageArguments, id: string, form: FormData): Promise<unknown> {
  const values = valuesOf(form);
  if (!values.action) return withoutAction(values);
  const decision = { ...values, action: values.action, warnings: [...values.warnings] };
  const { decisionPreview } = await ask(args, DecisionPreviewedOperation, { caseId: id, decision });
  const { problems, statement } = decisionPreview;
  return problems.length > 0
    ? data({ problems, values }, { status: 422 })
    : data({ problems: [], values, preview: statement });
}

/** Without an action the API cannot be asked: what else is missing is told along. */
const withoutAction = (values: DecisionValues): unknown => {
  const missing = ['action', ...(['rule', 'reason'] as const).filter((field) => values[field].trim() === '')];
  return data(
    { problems: missing.map((field) => ({ field, message: m.outcome_required() })), values },
    { status: 422 },
  );
};

const valuesOf = (form: FormData): DecisionValues => ({
  action: valueOf(actionWords, form.get('action')),
  rule: textOf(form, 'rule'),
  reason: textOf(form, 'reason'),
  warnings: warningsOf(form),
});

const revisionOf = (form: FormData): number => Number(textOf(form, 'revision')) || 0;

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
}
