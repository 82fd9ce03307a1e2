import {
  DecideMembershipOperation,
  MembershipRequestsCommunityOperation,
  MembershipRequestsOperation,
  type MembershipRequestsQuery,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import { Avatar, Breadcrumbs, Empty, ErrorSummary, Moment, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { communityPath, memberPath } from '../forum/paths.ts';
import type { Route } from './+types/membership-requests-page';
import { membershipRequestsPath } from './admin-paths.ts';
import { textOf } from './form-text.ts';
import { requireRight } from './require-right.ts';

type Requests = NonNullable<MembershipRequestsQuery['membershipRequests']>;

export async function loader(args: Route.LoaderArgs) {
  const { viewer, community } = await ask(args, MembershipRequestsCommunityOperation, { slug: args.params.slug });
  if (!community) throw notFound();
  requireRight(viewer, community.viewerCanDecideMemberships, args.request);
  const query = new URL(args.request.url).searchParams;
  const after = query.get('after');
  const { membershipRequests } = await ask(args, MembershipRequestsOperation, { communityId: community.id, after });
  if (!membershipRequests) throw notFound();
  return { community, requests: membershipRequests, after, decided: query.get('decided') };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const isAccepted = form.get('intent') === 'accept';
  const { decideMembership } = await ask(args, DecideMembershipOperation, {
    input: { communityId: textOf(form, 'communityId'), memberId: textOf(form, 'memberId'), isAccepted },
  });
  if (decideMembership.problems.length > 0) return data({ problems: decideMembership.problems }, { status: 422 });
  throw redirect(`${membershipRequestsPath(args.params.slug)}?decided=${isAccepted ? 'in' : 'out'}`, 303);
}

export default function MembershipRequestsPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { community, requests, after, decided } = loaderData;
  const here = membershipRequestsPath(community.slug);
  const title = m.forum_admin_requests_title({ name: community.name });
  return (
    <div className="page-narrow stack">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      <Breadcrumbs
        label={m.frame_breadcrumbs()}
        crumbs={[
          { label: m.frame_communities(), href: '/communities' },
          { label: community.name, href: communityPath(community.slug) },
        ]}
      />
      <h1>{title}</h1>
      <p className="lead">{m.forum_admin_requests_lead()}</p>
      <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
      {decided && !actionData ? (
        <Notice tone="good" role="status">
          <p>{decided === 'in' ? m.forum_admin_welcomed() : m.forum_admin_declined()}</p>
        </Notice>
      ) : null}
      {requests.nodes.length > 0 ? (
        <ul className="list-lines">
          {requests.nodes.map((request) => (
            <RequestEntry key={request.member.id} request={request} communityId={community.id} />
          ))}
        </ul>
      ) : (
        <Empty>
          <p>{community.joining === 'OPEN' ? m.forum_admin_no_requests_open() : m.forum_admin_no_requests()}</p>
        </Empty>
      )}
      <nav className="row row-spread" aria-label={m.frame_pages()}>
        {after ? (
          <a className="button button-quiet" href={here}>
            {m.frame_first_page()}
          </a>
        ) : null}
        {requests.pageInfo.hasNextPage ? (
          <a className="button button-quiet" rel="next" href={`${here}?after=${requests.pageInfo.endCursor ?? ''}`}>
            {m.frame_next_page()}
          </a>
        ) : null}
      </nav>
    </div>
  );
}

function RequestEntry({
  request,
  communityId,
}: {
  readonly request: Requests['nodes'][number];
  readonly communityId: string;
}): ReactElement {
  const { language, now } = usePage();
  const { id, pseudonym } = request.member;
  return (
    <li className="stack-tight">
      <p className="byline">
        <Avatar name={pseudonym} size={28} />
        <a href={memberPath(pseudonym)}>{pseudonym}</a>
        <span className="quiet">
          {termOf('membership_role', request.role)} · <Moment at={request.requestedAt} now={now} language={language} />
        </span>
      </p>
      <Form method="post" className="row">
        <input type="hidden" name="communityId" value={communityId} readOnly />
        <input type="hidden" name="memberId" value={id} readOnly />
        <button className="button button-small" type="submit" name="intent" value="accept">
          {m.forum_admin_welcome()}
          <span className="visually-hidden">{`, ${pseudonym}`}</span>
        </button>
        <details className="disclosure">
          <summary>
            {m.forum_admin_decline()}
            <span className="visually-hidden">{`, ${pseudonym}`}</span>
          </summary>
          <div className="stack-tight">
            <p>{m.forum_admin_decline_text()}</p>
            <button className="button button-danger" type="submit" name="intent" value="decline">
              {m.forum_admin_decline_button({ name: pseudonym })}
            </button>
          </div>
        </details>
      </Form>
    </li>
  );
}
