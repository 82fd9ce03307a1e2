import { MergesPageOperation, UndoConceptMergeOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, Empty, ErrorSummary, Moment, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask } from '../../page-request.ts';
import { usePage } from '../../use-page.ts';
import { conceptPath } from '../catalogue/catalogues.ts';
import { textOf } from '../communities-admin/form-text.ts';
import type { Route } from './+types/merges-page';
import { mergesPath, proposalsPath } from './curation-paths.ts';

export async function loader(args: Route.LoaderArgs) {
  const query = new URL(args.request.url).searchParams;
  const { conceptMerges } = await ask(args, MergesPageOperation, { after: query.get('after') });
  return { ...conceptMerges, isDone: query.has('done') };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const { undoConceptMerge } = await ask(args, UndoConceptMergeOperation, { mergeId: textOf(form, 'mergeId') });
  if (undoConceptMerge.concept) throw redirect(conceptPath(undoConceptMerge.concept), 303);
  return data({ problems: undoConceptMerge.problems }, { status: 422 });
}

/** Entries that were made one, each with the way back. */
export default function MergesPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { nodes, pageInfo, isDone } = loaderData;
  const { language, now } = usePage();
  return (
    <div className="page-narrow stack-loose">
      <title>{`${m.concepts_merges_title()} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <Breadcrumbs
          label={m.frame_breadcrumbs()}
          crumbs={[{ label: m.concepts_proposals_title(), href: proposalsPath }]}
        />
        <h1>{m.concepts_merges_title()}</h1>
        <p className="lead">{m.concepts_merges_lead()}</p>
        <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
        {isDone && !actionData ? (
          <Notice tone="good" role="status">
            <p>{m.concepts_merged()}</p>
          </Notice>
        ) : null}
      </div>
      {nodes.length > 0 ? (
        <ul className="list-lines">
          {nodes.map(({ id, from, into, mergedAt, viewerCanUndo }) => (
            <li key={id} className="stack-tight">
              <p>
                {m.concepts_merge_line({ from: from.name })} <a href={conceptPath(into)}>{into.name}</a>
              </p>
              <p className="quiet small">
                <Moment at={mergedAt} now={now} language={language} />
              </p>
              {viewerCanUndo ? (
                <Form method="post">
                  <input type="hidden" name="mergeId" value={id} readOnly />
                  <button className="button button-quiet button-small" type="submit">
                    {m.concepts_part()}
                    <span className="visually-hidden">{`, ${from.name}`}</span>
                  </button>
                </Form>
              ) : (
                <p className="quiet small">{m.concepts_part_later()}</p>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <Empty>
          <p>{m.concepts_merges_none()}</p>
        </Empty>
      )}
      {pageInfo.hasNextPage ? (
        <p>
          <a className="button button-quiet" rel="next" href={`${mergesPath}?after=${pageInfo.endCursor}`}>
            {m.frame_next_page()}
          </a>
        </p>
      ) : null}
    </div>
  );
}
