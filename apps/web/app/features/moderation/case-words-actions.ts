import {
  AddCaseNoteOperation,
  AskOpinionOperation,
  GiveOpinionOperation,
  type OpinionAdvice,
  OpenReportedTextOperation,
  PassOpinionOperation,
  WriteToReportersOperation,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import { data, redirect } from 'react-router';
import { ask } from '../../page-request.ts';
import { casePath } from './paths.ts';
import { adviceWords, valueOf } from './words.ts';

type PageArguments = Parameters<typeof ask>[0];

/** The forms of a case page in which something is written, each with the name of its text. */
export const writingForms = ['note', 'question', 'opinion', 'passing', 'message'] as const;
export type WritingForm = (typeof writingForms)[number];

/** What was typed into one of them. */
export interface WrittenValues {
  readonly form: WritingForm;
  readonly text: string;
  readonly advice: OpinionAdvice | undefined;
  /** Which colleague is asked; empty for all of them. */
  readonly colleagueId: string;
  /** The note that it corrects. */
  readonly correctsId: string | null;
}

interface ShownProblem {
  readonly field: string | null;
  readonly message: string;
}

/** Why a form that was written in led nowhere. */
export interface WritingAnswer {
  readonly problems: readonly ShownProblem[];
  readonly written: WrittenValues;
}

type Sender = (
  args: PageArguments,
  id: string,
  form: FormData,
  values: WrittenValues,
) => Promise<readonly ShownProblem[]>;

const senders: Readonly<Record<WritingForm, Sender>> = {
  note: async (args, caseId, form, { text, correctsId }) =>
    (
      await ask(args, AddCaseNoteOperation, {
        input: { caseId, text, correctsId, idempotencyKey: fieldOf(form, 'idempotencyKey') },
      })
    ).addCaseNote.problems,
  question: async (args, caseId, form, { text, colleagueId }) => {
    const input = { caseId, text, colleagueId: colleagueId || null, revision: revisionOf(form) };
    return (await ask(args, AskOpinionOperation, { input })).askOpinion.problems;
  },
  passing: async (args, caseId, form, { text, colleagueId }) => {
    const input = { caseId, text, colleagueId: colleagueId || null, revision: revisionOf(form) };
    return (await ask(args, PassOpinionOperation, { input })).passOpinion.problems;
  },
  opinion: async (args, caseId, form, { text, advice }) => {
    if (!advice) return [{ field: 'advice', message: m.outcome_required() }];
    const input = { caseId, text, advice, revision: revisionOf(form) };
    return (await ask(args, GiveOpinionOperation, { input })).giveOpinion.problems;
  },
  message: async (args, caseId, form, { text }) =>
    (
      await ask(args, WriteToReportersOperation, {
        input: { caseId, text, idempotencyKey: fieldOf(form, 'idempotencyKey') },
      })
    ).writeToReporters.problems,
};

/** The field with the colleague who is asked, by its form: a page may hold both. */
const colleagueFields: Readonly<Partial<Record<WritingForm, string>>> = {
  question: 'questionTo',
  passing: 'passingTo',
};

/** Sends what was written on a case; on success the page is shown again with a sentence. */
export async function writeOnCase(args: PageArguments, id: string, form: FormData, which: WritingForm) {
  const values: WrittenValues = {
    form: which,
    text: fieldOf(form, which),
    advice: valueOf(adviceWords, form.get('advice')),
    colleagueId: fieldOf(form, colleagueFields[which] ?? ''),
    correctsId: fieldOf(form, 'correctsId') || null,
  };
  const problems = await senders[which](args, id, form, values);
  if (problems.length === 0) throw redirect(`${casePath(id)}?done=${which}#notes`, 303);
  const names: Readonly<Record<string, string | undefined>> = { text: which, colleagueId: colleagueFields[which] };
  const shown = problems.map(({ field, message }) => ({ field: names[field ?? ''] ?? field, message }));
  return data({ problems: shown, written: values }, { status: 422 });
}

/** Opens the folded text for whoever asks: it stands in the page that follows. */
export async function openText(args: PageArguments, id: string) {
  const { openReportedText } = await ask(args, OpenReportedTextOperation, { caseId: id });
  const { problems } = openReportedText;
  if (problems.length > 0) return data({ problems }, { status: 422 });
  throw redirect(`${casePath(id)}?done=open#text`, 303);
}

const revisionOf = (form: FormData): number => Number(fieldOf(form, 'revision')) || 0;

function fieldOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
}
