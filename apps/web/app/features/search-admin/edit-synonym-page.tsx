import { SynonymPageOperation, type SynonymPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import type { Route } from './+types/edit-synonym-page';
import { changeSynonym } from './edit-synonym-actions.ts';
import { SearchAdminFrame } from './search-admin-frame.tsx';
import { type Done, synonymsPath } from './search-admin-paths.ts';
import { SynonymForm } from './synonym-form.tsx';
import { SynonymHistory } from './synonym-history.tsx';
import { SynonymPreview } from './synonym-preview.tsx';
import { valuesOf } from './synonym-values.ts';

type History = NonNullable<SynonymPageQuery['searchSynonym']>;

const doneWords: Readonly<Record<Done, () => string>> = {
  created: m.search_admin_done_created,
  changed: m.search_admin_done_changed,
  removed: m.search_admin_done_removed,
  undone: m.search_admin_done_undone,
};

const isDone = (text: string | null): text is Done => text !== null && Object.hasOwn(doneWords, text);

export async function loader(args: Route.LoaderArgs): Promise<History & { done: Done | null }> {
  const { searchSynonym } = await ask(args, SynonymPageOperation, { id: args.params.id });
  if (!searchSynonym) throw notFound();
  const done = new URL(args.request.url).searchParams.get('done');
  return { ...searchSynonym, done: isDone(done) ? done : null };
}

export const action = changeSynonym;

export default function EditSynonymPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { synonym, versions, done } = loaderData;
  const words = [...synonym.wordsFr, ...synonym.wordsEn].join(', ');
  const preview = actionData?.preview;
  return (
    <SearchAdminFrame
      title={m.search_admin_edit_title({ words })}
      crumb={{ label: m.search_admin_synonyms_title(), href: synonymsPath }}
    >
      {done && !actionData ? (
        <Notice tone="good" role="status">
          <p>{doneWords[done]()}</p>
        </Notice>
      ) : null}
      {synonym.isRemoved ? (
        <>
          <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
          <Notice tone="caution">
            <p>{m.search_admin_removed_notice()}</p>
          </Notice>
        </>
      ) : (
        <SynonymForm values={actionData?.values ?? valuesOf(synonym)} problems={actionData?.problems}>
          <input type="hidden" name="revision" value={synonym.revision} />
        </SynonymForm>
      )}
      {preview && preview.problems.length === 0 ? <SynonymPreview preview={preview} /> : null}
      <UndoForm revision={synonym.revision} />
      {synonym.isRemoved ? null : <RemoveForm revision={synonym.revision} />}
      <SynonymHistory versions={versions} />
    </SearchAdminFrame>
  );
}

function UndoForm({ revision }: { readonly revision: number }): ReactElement {
  return (
    <Form method="post" className="stack-tight search-admin-part">
      <h2>{m.search_admin_undo_title()}</h2>
      <p className="measure quiet">{revision === 1 ? m.search_admin_undo_first() : m.search_admin_undo_hint()}</p>
      <input type="hidden" name="revision" value={revision} />
      <p>
        <button className="button button-quiet" type="submit" name="intent" value="undo">
          {m.search_admin_undo_button()}
        </button>
      </p>
    </Form>
  );
}

function RemoveForm({ revision }: { readonly revision: number }): ReactElement {
  return (
    <details className="disclosure">
      <summary>{m.search_admin_remove_title()}</summary>
      <Form method="post" className="stack-tight">
        <p className="measure">{m.search_admin_remove_hint()}</p>
        <input type="hidden" name="revision" value={revision} />
        <p>
          <button className="button button-danger" type="submit" name="intent" value="remove">
            {m.search_admin_remove_button()}
          </button>
        </p>
      </Form>
    </details>
  );
}
