import {
  RetryDocumentOperation,
  RetryDocumentsOperation,
  type SearchDocumentKind,
  SearchHealthPageOperation,
  type SearchHealthPageQuery,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import { Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { redirect } from 'react-router';
import { ask } from '../../page-request.ts';
import { usePage } from '../../use-page.ts';
import type { Route } from './+types/search-health-page';
import { DocumentsApart } from './documents-apart.tsx';
import { kindOf } from './document-kinds.ts';
import { exactMoment } from './exact-moment.ts';
import { HealthFacts } from './health-facts.tsx';
import { IndexTable } from './index-table.tsx';
import { SearchAdminFrame } from './search-admin-frame.tsx';
import { healthPath } from './search-admin-paths.ts';

type Health = SearchHealthPageQuery['searchHealth'];

export async function loader(args: Route.LoaderArgs): Promise<Health & { done: string | null }> {
  const { searchHealth } = await ask(args, SearchHealthPageOperation, {});
  return { ...searchHealth, done: new URL(args.request.url).searchParams.get('done') };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const kind = kindOf(form.get('kind'));
  const retried = kind ? await retryOne(args, kind, String(form.get('id'))) : await retryAll(args);
  throw redirect(`${healthPath}?done=${retried > 0 ? 'retried' : 'nothing'}`, 303);
}

async function retryOne(args: Route.ActionArgs, kind: SearchDocumentKind, id: string): Promise<number> {
  return (await ask(args, RetryDocumentOperation, { kind, id })).retrySearchDocument.retried;
}

async function retryAll(args: Route.ActionArgs): Promise<number> {
  return (await ask(args, RetryDocumentsOperation, {})).retrySearchDocuments.retried;
}

export default function SearchHealthPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { done, ...health } = loaderData;
  return (
    <SearchAdminFrame title={m.search_admin_health_title()} path={healthPath}>
      {done === 'retried' || done === 'nothing' ? (
        <Notice tone={done === 'retried' ? 'good' : 'neutral'} role="status">
          <p>{done === 'retried' ? m.search_admin_retried() : m.search_admin_retry_nothing()}</p>
        </Notice>
      ) : null}
      <Verdict health={health} />
      <HealthFacts health={health} />
      <IndexTable documents={health.documents} hasEngine={health.hasEngine} />
      {health.hasEngine ? <DocumentsApart apart={health.apart} count={health.apartCount} /> : null}
    </SearchAdminFrame>
  );
}

function Verdict({ health }: { readonly health: Health }): ReactElement {
  const { language } = usePage();
  const { hasEngine, isReduced, reducedSince, isComplete } = health;
  if (!isReduced)
    return <p className="lead">{hasEngine ? m.search_admin_health_well() : m.search_admin_health_postgres()}</p>;
  return (
    <Notice tone="caution">
      <p>{m.search_admin_health_reduced()}</p>
      {reducedSince ? (
        <p>{m.search_admin_health_reduced_since({ moment: exactMoment(reducedSince, language) })}</p>
      ) : null}
      {isComplete ? null : <p>{m.search_admin_health_filling()}</p>}
    </Notice>
  );
}
