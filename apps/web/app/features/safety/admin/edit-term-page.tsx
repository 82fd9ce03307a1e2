import {
  RemoveWatchedTermOperation,
  SaveWatchedTermOperation,
  TryWatchedTermOperation,
  type TryWatchedTermQuery,
  type WatchedTermInput,
  WatchedTermsPageOperation,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask, notFound } from '../../../page-request.ts';
import type { Route } from './+types/edit-term-page';
import { AdminFrame } from './admin-frame.tsx';
import { type FormProblem, textOf } from './form-values.ts';
import { TermFields } from './term-fields.tsx';
import { emptyTerm, readTermForm, termValuesOf } from './term-values.ts';
import { TriedTerm } from './tried-term.tsx';

const list = '/admin/safety/watched-terms';

export async function loader(args: Route.LoaderArgs) {
  const { watchedTerms } = await ask(args, WatchedTermsPageOperation, {});
  const term = watchedTerms.find(({ id }) => id === args.params.id);
  if (args.params.id !== 'new' && !term) throw notFound();
  return { term };
}

interface TermAnswer {
  readonly problems: readonly FormProblem[];
  readonly values: WatchedTermInput;
  readonly tried?: TryWatchedTermQuery['tryWatchedTerm'];
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const values = readTermForm(form);
  const intent = textOf(form, 'intent');
  if (intent === 'remove') return remove(args, form, values);
  if (intent === 'save') return save(args, form, values);
  const { tryWatchedTerm: tried } = await ask(args, TryWatchedTermOperation, { term: values });
  const { problems } = tried;
  const status = problems.length > 0 ? 422 : 200;
  return data({ problems, values, ...(status === 200 ? { tried } : {}) } as TermAnswer, { status });
}

async function save(args: Route.ActionArgs, form: FormData, values: WatchedTermInput) {
  const id = args.params.id === 'new' ? null : args.params.id;
  const input = { ...values, id, revision: Number(textOf(form, 'revision')) || 0 };
  const { saveWatchedTerm } = await ask(args, SaveWatchedTermOperation, { input });
  const { term } = saveWatchedTerm;
  if (term) throw redirect(`${list}?saved=${term.id}#term-${term.id}`, 303);
  return data({ problems: saveWatchedTerm.problems, values } as TermAnswer, { status: 422 });
}

async function remove(args: Route.ActionArgs, form: FormData, values: WatchedTermInput) {
  const seen = { id: args.params.id, revision: Number(textOf(form, 'revision')) || 0 };
  const { removeWatchedTerm } = await ask(args, RemoveWatchedTermOperation, seen);
  if (removeWatchedTerm.problems.length === 0) throw redirect(`${list}?removed`, 303);
  return data({ problems: removeWatchedTerm.problems, values } as TermAnswer, { status: 422 });
}

export default function EditTermPage({ loaderData: { term }, actionData }: Route.ComponentProps): ReactElement {
  const values = actionData?.values ?? (term ? termValuesOf(term) : emptyTerm);
  return (
    <AdminFrame
      title={term ? m.safety_term_edit({ words: term.words }) : m.safety_term_new()}
      above={{ label: m.safety_terms_title(), href: list }}
    >
      <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
      {actionData?.tried ? <TriedTerm tried={actionData.tried} /> : null}
      <Form method="post" className="stack measure" noValidate>
        <TermFields values={values} problems={actionData?.problems} />
        <input type="hidden" name="revision" value={term?.revision ?? 0} />
        <p className="quiet">{m.safety_term_try_note()}</p>
        <div className="row">
          <button className="button button-quiet" type="submit" name="intent" value="try">
            {m.safety_term_try()}
          </button>
          <button className="button" type="submit" name="intent" value="save">
            {m.frame_save()}
          </button>
          <a className="button button-plain" href={list}>
            {m.frame_cancel()}
          </a>
        </div>
        {term ? (
          <details className="disclosure">
            <summary>{m.safety_term_remove()}</summary>
            <p>{m.safety_term_remove_note()}</p>
            <button className="button button-danger" type="submit" name="intent" value="remove">
              {m.safety_term_remove()}
            </button>
          </details>
        ) : null}
      </Form>
    </AdminFrame>
  );
}
