import {
  CreateSynonymOperation,
  DismissWantedOperation,
  NewSynonymPageOperation,
  PreviewSynonymOperation,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import { Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { data, redirect } from 'react-router';
import { ask } from '../../page-request.ts';
import { requireAdministrator } from '../catalogue/admin/require-administrator.ts';
import type { Route } from './+types/new-synonym-page';
import { SearchAdminFrame } from './search-admin-frame.tsx';
import { synonymPath, synonymsPath } from './search-admin-paths.ts';
import { SynonymForm } from './synonym-form.tsx';
import { SynonymPreview } from './synonym-preview.tsx';
import { inputOf, questionsOf, readSynonymForm, valuesFromAddress } from './synonym-values.ts';

export async function loader(args: Route.LoaderArgs) {
  const { viewer } = await ask(args, NewSynonymPageOperation, {});
  requireAdministrator(viewer, args.request);
  const query = new URL(args.request.url).searchParams;
  return { values: valuesFromAddress(query), wanted: query.get('wanted'), idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const values = readSynonymForm(form);
  const input = inputOf(values);
  if (form.get('intent') !== 'save') {
    const asked = { id: null, input, questions: questionsOf(values) };
    const { searchSynonymPreview: preview } = await ask(args, PreviewSynonymOperation, asked);
    const { problems } = preview;
    return data({ problems, values, preview }, { status: problems.length > 0 ? 422 : 200 });
  }
  const idempotencyKey = String(form.get('idempotencyKey'));
  const { createSearchSynonym } = await ask(args, CreateSynonymOperation, { idempotencyKey, input });
  const { synonym, problems } = createSearchSynonym;
  if (!synonym) return data({ problems, values, preview: null }, { status: 422 });
  const wanted = form.get('wanted');
  if (typeof wanted === 'string' && wanted !== '') await ask(args, DismissWantedOperation, { id: wanted });
  throw redirect(synonymPath(synonym.id, 'created'), 303);
}

export default function NewSynonymPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { idempotencyKey, wanted } = loaderData;
  const preview = actionData?.preview;
  return (
    <SearchAdminFrame
      title={m.search_admin_new_title()}
      crumb={{ label: m.search_admin_synonyms_title(), href: synonymsPath }}
    >
      {wanted ? (
        <Notice>
          <p>{m.search_admin_new_from_wanted()}</p>
        </Notice>
      ) : null}
      <SynonymForm values={actionData?.values ?? loaderData.values} problems={actionData?.problems}>
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <input type="hidden" name="wanted" value={wanted ?? ''} />
      </SynonymForm>
      {preview && preview.problems.length === 0 ? <SynonymPreview preview={preview} /> : null}
    </SearchAdminFrame>
  );
}
