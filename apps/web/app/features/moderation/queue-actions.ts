import { type HandleCasesMutation, HandleCasesOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { data } from 'react-router';
import { ask } from '../../page-request.ts';

type PageArguments = Parameters<typeof ask>[0];

/** What became of the ticked cases, or why nothing was begun. */
export interface QueueAnswer {
  readonly results: HandleCasesMutation['handleCases']['results'];
  readonly problems: readonly { readonly field: string | null; readonly message: string }[];
  readonly ticked: readonly string[];
  readonly values: { readonly keepRule: string; readonly keepReason: string };
}

const handlings = { take: 'TAKE', release: 'RELEASE', keep: 'KEEP' } as const;
/** The API's names of fields as the page has them: the page has filters beside this form. */
const fields: Readonly<Record<string, string>> = { rule: 'keepRule', reason: 'keepReason', cases: 'bulk-cases' };

const isHandling = (intent: unknown): intent is keyof typeof handlings =>
  typeof intent === 'string' && Object.hasOwn(handlings, intent);

/** Runs the form below the queue. */
export async function actOnCases(args: PageArguments): Promise<ReturnType<typeof data<QueueAnswer>>> {
  const form = await args.request.formData();
  const intent = form.get('intent');
  if (!isHandling(intent)) throw data(null, { status: 400 });
  const ticked = form.getAll('cases').filter((value) => typeof value === 'string');
  const values = { keepRule: textOf(form, 'keepRule'), keepReason: textOf(form, 'keepReason') };
  if (ticked.length === 0) {
    const problems = [{ field: 'bulk-cases', message: m.case_bulk_none() }];
    return data({ results: [], problems, ticked, values }, { status: 422 });
  }
  const cases = ticked.map(seenCaseOf);
  const { handleCases } = await ask(args, HandleCasesOperation, {
    input: { handling: handlings[intent], cases, ...ruleOf(values.keepRule), reason: values.keepReason },
  });
  const problems = handleCases.problems.map(({ field, message }) => ({
    field: field === null ? null : (fields[field] ?? field),
    message,
  }));
  return data({ results: handleCases.results, problems, ticked, values }, { status: problems.length > 0 ? 422 : 200 });
}

/** A ticked box says which case, and which revision of it was seen. */
function seenCaseOf(value: string): { id: string; revision: number } {
  const [id = '', revision = ''] = value.split(':');
  return { id, revision: Number.parseInt(revision, 10) || 0 };
}

/** A rule of the whole site stands by its id, one of a community with the community before it. */
function ruleOf(value: string): { rulesOf: string | null; rule: string } {
  const [first = '', second] = value.split(':');
  return second === undefined ? { rulesOf: null, rule: first } : { rulesOf: first, rule: second };
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
}
