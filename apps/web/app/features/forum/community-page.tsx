import { CommunityPageOperation, CommunityThreadsOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { data, redirect } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import type { Route } from './+types/community-page';
import type { RefusedAction } from './action-problem.ts';
import { CommunityAside } from './community-aside.tsx';
import { CommunityExperiences } from './community-experiences.tsx';
import { CommunityThreads } from './community-threads.tsx';
import { join, leave } from './membership-action.ts';
import { MembershipPanel } from './membership-panel.tsx';
import { communityPath } from './paths.ts';
import { TopicList } from './topic-list.tsx';

export async function loader(args: Route.LoaderArgs) {
  const { community } = await ask(args, CommunityPageOperation, { slug: args.params.slug });
  if (!community) throw notFound();
  const after = new URL(args.request.url).searchParams.get('after');
  const threads = await ask(args, CommunityThreadsOperation, {
    communityId: community.id,
    conditionIds: community.conditions.map((condition) => condition.id),
    after,
    isFirstPage: after === null,
  });
  return { community, after, ...threads };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const intent = form.get('intent') === 'leave' ? 'leave' : 'join';
  const problems = await (intent === 'leave' ? leave(args, form) : join(args, form));
  if (problems.length > 0) return data({ intent, problems } satisfies RefusedAction, { status: 422 });
  return redirect(communityPath(args.params.slug));
}

export default function CommunityPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { community, after, unanswered, recent, experiences, figures } = loaderData;
  return (
    <div className="page stack-loose">
      <title>{`${community.name} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <Breadcrumbs label={m.frame_breadcrumbs()} crumbs={[{ label: m.frame_communities(), href: '/communities' }]} />
        <h1>{community.name}</h1>
        <p className="lead measure">{community.description}</p>
        <p className="quiet">
          {m.forum_members({ count: community.memberCount })} ·{' '}
          {m.forum_conversations({ count: community.threadCount })}
        </p>
        {community.isArchived ? <Notice>{m.forum_community_archived()}</Notice> : null}
        <MembershipPanel community={community} refused={actionData} />
        {after === null ? <PageParts hasTopics={community.topics.length > 0} /> : null}
      </div>
      <div className="columns">
        <div className="stack-loose">
          {after === null && community.topics.length > 0 ? (
            <section className="stack" id="topics">
              <h2>{m.forum_topics()}</h2>
              <TopicList topics={community.topics} communitySlug={community.slug} />
            </section>
          ) : null}
          <CommunityThreads community={community} after={after} unanswered={unanswered} recent={recent} />
          {experiences ? (
            <CommunityExperiences community={community} figures={figures?.nodes ?? []} experiences={experiences} />
          ) : null}
        </div>
        <CommunityAside community={community} />
      </div>
    </div>
  );
}

/** On a phone the parts of this page stand far below each other. */
function PageParts({ hasTopics }: { readonly hasTopics: boolean }): ReactElement {
  return (
    <nav className="page-parts no-print" aria-label={m.forum_page_parts()}>
      <ul className="inline-list">
        {hasTopics ? (
          <li>
            <a href="#topics">{m.forum_topics()}</a>
          </li>
        ) : null}
        <li>
          <a href="#conversations">{m.forum_conversations_title()}</a>
        </li>
        <li>
          <a href="#experiences">{m.forum_experiences_short()}</a>
        </li>
        <li>
          <a href="#house-rules">{m.frame_house_rules()}</a>
        </li>
      </ul>
    </nav>
  );
}
