import { AppealsPageOperation, type AppealsPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, Empty, longDate } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask } from '../../page-request.ts';
import { usePage } from '../../use-page.ts';
import { actionWords, kindWords } from '../moderation/words.ts';
import type { Route } from './+types/appeals-page';
import { AppealDue } from './appeal-due.tsx';
import { appealPath, appealStateWords, appealsPath, isOpen } from './appeal-words.ts';

export async function loader(args: Route.LoaderArgs) {
  const query = new URL(args.request.url).searchParams;
  const isAnswered = query.get('list') === 'answered';
  const { appeals } = await ask(args, AppealsPageOperation, { isAnswered, after: query.get('after') });
  return { ...appeals, isAnswered };
}

type Line = AppealsPageQuery['appeals']['nodes'][number];

/** Objections in the viewer's charge: who should be answered first stands first. */
export default function AppealsPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { nodes, pageInfo, isAnswered } = loaderData;
  const list = isAnswered ? 'answered' : 'open';
  return (
    <div className="page-narrow stack-loose">
      <title>{`${m.appeals_title()} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <Breadcrumbs
          label={m.frame_breadcrumbs()}
          crumbs={[{ label: m.moderation_queue_title(), href: '/moderation' }]}
        />
        <h1>{m.appeals_title()}</h1>
        <p className="lead">{m.appeals_lead()}</p>
        <nav className="row" aria-label={m.appeals_lists()}>
          <a
            className="button button-quiet button-small"
            href={appealsPath}
            aria-current={isAnswered ? undefined : 'page'}
          >
            {m.appeals_list_open()}
          </a>
          <a
            className="button button-quiet button-small"
            href={`${appealsPath}?list=answered`}
            aria-current={isAnswered ? 'page' : undefined}
          >
            {m.appeals_list_answered()}
          </a>
        </nav>
      </div>
      {nodes.length > 0 ? (
        <ul className="list-lines">
          {nodes.map((appeal) => (
            <AppealLine key={appeal.id} appeal={appeal} />
          ))}
        </ul>
      ) : (
        <Empty>
          <p>{isAnswered ? m.appeals_none_answered() : m.appeals_none_open()}</p>
        </Empty>
      )}
      {pageInfo.hasNextPage ? (
        <p>
          <a
            className="button button-quiet"
            rel="next"
            href={`${appealsPath}?list=${list}&after=${pageInfo.endCursor}`}
          >
            {m.frame_next_page()}
          </a>
        </p>
      ) : null}
    </div>
  );
}

function AppealLine({ appeal }: { readonly appeal: Line }): ReactElement {
  const { language } = usePage();
  const { id, state, dueAt, answeredAt, member, holder, community, decision } = appeal;
  return (
    <li className="stack-tight">
      <h2 className="appeal-line-title">
        <a href={appealPath(id)}>{m.appeals_of({ name: member?.pseudonym ?? m.frame_former_member() })}</a>
      </h2>
      <p>
        {`${kindWords[decision.kind]()} · ${actionWords[decision.action]()}`}
        {community ? ` · ${community.name}` : ''}
      </p>
      <p className="quiet small">
        {holder && state === 'HELD' ? m.appeals_held_by({ name: holder.pseudonym }) : appealStateWords[state]()} ·{' '}
        {isOpen(state) ? <AppealDue dueAt={dueAt} /> : answeredAt ? longDate(new Date(answeredAt), language) : null}
      </p>
    </li>
  );
}
