import {
  type BulkRulesViewFragment,
  type CaseLineFragment,
  ModerationQueueOperation,
  TeamExposureOperation,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import { Empty, ErrorSummary } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask } from '../../page-request.ts';
import type { Route } from './+types/queue-page';
import { CaseLine } from './case-line.tsx';
import { ExposureNote } from './exposure-note.tsx';
import { type QueueAnswer, actOnCases } from './queue-actions.ts';
import { BulkResults, QueueBulk } from './queue-bulk.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { QueueHelp } from './queue-help.tsx';
import { QueueNarrowing } from './queue-narrowing.tsx';
import { type QueueRequest, filterOf, queuePath, queueRequestOf, wholeQueue } from './queue-request.ts';

export async function loader(args: Route.LoaderArgs) {
  const request = queueRequestOf(new URL(args.request.url));
  const page = await ask(args, ModerationQueueOperation, { filter: filterOf(request), after: request.after });
  const { viewer, moderationCases, moderationCaseCounts, myExposure, bulkRules } = page;
  const isAdministrator = viewer?.isAdministrator ?? false;
  return {
    request,
    isAdministrator,
    teamWeek: isAdministrator ? (await ask(args, TeamExposureOperation, {})).teamExposure : null,
    counts: moderationCaseCounts,
    exposure: myExposure,
    bulkRules,
    ...moderationCases,
  };
}

export const action = (args: Route.ActionArgs) => actOnCases(args);

export default function QueuePage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { request, counts, exposure, teamWeek, nodes, pageInfo, isAdministrator, bulkRules } = loaderData;
  const answer = actionData as QueueAnswer | undefined;
  return (
    <div className="page stack-loose">
      <title>{`${m.moderation_queue_title()} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <div className="row row-spread">
          <h1>{m.moderation_queue_title()}</h1>
          {isAdministrator ? (
            <ul className="inline-list">
              <li>
                <a href="/moderation/journal">{m.moderation_journal_link()}</a>
              </li>
              <li>
                <a href="/admin/moderation">{m.case_targets_title()}</a>
              </li>
            </ul>
          ) : null}
        </div>
        <p className="measure">{m.moderation_queue_lead()}</p>
        <ErrorSummary title={m.frame_error_summary()} problems={answer?.problems} />
        {answer && answer.results.length > 0 ? <BulkResults results={answer.results} cases={nodes} /> : null}
        <ExposureNote exposure={exposure} />
        {teamWeek === null ? null : <p className="quiet small">{m.case_team_week({ count: teamWeek })}</p>}
        <QueueFilters request={request} counts={counts} />
        <QueueNarrowing request={request} communities={counts.communities} />
        {counts.overdue > 0 && request.state !== 'DECIDED' ? (
          <p className="deadline-late">{m.case_overdue_count({ count: counts.overdue })}</p>
        ) : null}
      </div>
      {nodes.length === 0 ? (
        <NothingHere request={request} />
      ) : (
        <Cases request={request} cases={nodes} answer={answer} />
      )}
      <Ways request={request} endCursor={pageInfo.hasNextPage ? pageInfo.endCursor : null} />
      {nodes.length > 0 && request.state !== 'DECIDED' ? (
        <>
          <QueueBulk answer={answer} houses={housesOf(bulkRules, nodes)} />
          <QueueHelp />
        </>
      ) : null}
    </div>
  );
}

/** The rules of the communities whose cases stand on this page. */
const housesOf = (
  houses: readonly BulkRulesViewFragment[],
  cases: readonly CaseLineFragment[],
): readonly BulkRulesViewFragment[] =>
  houses.filter((house) => cases.some(({ community }) => community?.id === house.community.id));

/** Danger in a band of its own on top; decided cases need none. */
function Cases({
  request,
  cases,
  answer,
}: {
  readonly request: QueueRequest;
  readonly cases: readonly CaseLineFragment[];
  readonly answer: QueueAnswer | undefined;
}): ReactElement {
  const ticked = answer && answer.problems.length > 0 ? answer.ticked : [];
  const isDecided = request.state === 'DECIDED';
  const danger = isDecided ? [] : cases.filter((entry) => entry.urgency === 'DANGER');
  const rest = isDecided ? cases : cases.filter((entry) => entry.urgency !== 'DANGER');
  return (
    <>
      {danger.length > 0 ? (
        <CaseSection
          id="danger"
          className="danger-band"
          title={m.moderation_queue_danger()}
          cases={danger}
          ticked={ticked}
        />
      ) : null}
      {rest.length > 0 ? (
        <CaseSection
          id="rest"
          title={isDecided ? m.moderation_queue_decided() : m.moderation_queue_rest()}
          cases={rest}
          ticked={isDecided ? null : ticked}
        />
      ) : null}
    </>
  );
}

interface CaseSectionProps {
  readonly id: string;
  readonly className?: string;
  readonly title: string;
  readonly cases: readonly CaseLineFragment[];
  /** The boxes that are ticked; `null` where there are none. */
  readonly ticked: readonly string[] | null;
}

function CaseSection({ id, className, title, cases, ticked }: CaseSectionProps): ReactElement {
  return (
    <section className={className ? `stack ${className}` : 'stack'} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <ul className="list-lines">
        {cases.map((entry) => (
          <CaseLine key={entry.id} entry={entry} ticked={ticked} />
        ))}
      </ul>
    </section>
  );
}

function NothingHere({ request }: { readonly request: QueueRequest }): ReactElement {
  const isFiltered = queuePath({ ...request, after: null }) !== queuePath(wholeQueue);
  return (
    <Empty>
      <p>{isFiltered ? m.moderation_queue_empty_filter() : m.moderation_queue_empty()}</p>
      {isFiltered ? (
        <p>
          <a href="/moderation">{m.moderation_queue_empty_open()}</a>
        </p>
      ) : null}
    </Empty>
  );
}

function Ways({
  request,
  endCursor,
}: {
  readonly request: QueueRequest;
  readonly endCursor: string | null;
}): ReactElement | null {
  if (!request.after && !endCursor) return null;
  return (
    <nav className="row row-spread" aria-label={m.frame_pages()}>
      {request.after ? (
        <a className="button button-quiet" href={queuePath({ ...request, after: null })}>
          {m.moderation_queue_first()}
        </a>
      ) : null}
      {endCursor ? (
        <a className="button button-quiet" rel="next" href={queuePath({ ...request, after: endCursor })}>
          {m.moderation_queue_next()}
        </a>
      ) : null}
    </nav>
  );
}
