import { TopicPageOperation, TopicThreadsOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { linksOf } from '@entraide/domain-text';
import { Breadcrumbs, Empty, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask, notFound } from '../../page-request.ts';
import { editTopicPath } from '../communities-admin/admin-paths.ts';
import { topicResourcesPath } from '../topics/topic-paths.ts';
import { TopicResources } from '../topics/topic-resources.tsx';
import { SetForth } from '../curation/set-forth.tsx';
import { TopicSummary } from '../topics/topic-summary.tsx';
import type { Route } from './+types/topic-page';
import { NewThreadLink } from './new-thread-link.tsx';
import { ListPageLinks } from './page-links.tsx';
import { communityPath, topicPath } from './paths.ts';
import { ThreadList } from './thread-list.tsx';

export async function loader(args: Route.LoaderArgs) {
  const { topic } = await ask(args, TopicPageOperation, {
    communitySlug: args.params.slug,
    slug: args.params.topicSlug,
  });
  if (!topic) throw notFound();
  const after = new URL(args.request.url).searchParams.get('after');
  const isFirstPage = after === null;
  const beside = await ask(args, TopicThreadsOperation, {
    topicId: topic.id,
    after,
    isFirstPage,
    hasSummary: isFirstPage && topic.summary !== null,
    hasLinks: isFirstPage && topic.summary !== null && linksOf(topic.summary).length > 0,
  });
  return { topic, after, ...beside };
}

export default function TopicPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { topic, threads, after, resources, references, versions } = loaderData;
  return (
    <div className="page-narrow stack-loose">
      <title>{`${topic.title} · ${topic.community.name} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <Breadcrumbs
          label={m.frame_breadcrumbs()}
          crumbs={[
            { label: m.frame_communities(), href: '/communities' },
            { label: topic.community.name, href: communityPath(topic.community.slug) },
          ]}
        />
        <h1>{topic.title}</h1>
        <p className="lead">{topic.description}</p>
        {topic.isArchived ? <Notice>{m.forum_topic_archived()}</Notice> : null}
      </div>
      {after === null ? <TopicSummary topic={topic} references={references} savedAt={versions?.[0]?.savedAt} /> : null}
      <SetForth threads={threads.setForth} place="TOPIC" />
      <section className="stack">
        <div className="row row-spread">
          <h2>{m.forum_conversations_title()}</h2>
          {topic.isArchived ? null : <NewThreadLink community={topic.community} topicSlug={topic.slug} />}
        </div>
        {threads.nodes.length > 0 ? (
          <ThreadList threads={threads.nodes} />
        ) : (
          <Empty>
            <p>{topic.isArchived ? m.topics_archived_empty() : m.forum_no_threads()}</p>
          </Empty>
        )}
        <ListPageLinks
          path={topicPath(topic.community.slug, topic.slug)}
          after={after}
          endCursor={threads.pageInfo.hasNextPage ? threads.pageInfo.endCursor : null}
        />
      </section>
      {resources ? <TopicResources resources={resources} /> : null}
      {topic.viewerCanArrange ? (
        <ul className="plain-list stack-tight">
          <li>
            <a href={editTopicPath(topic.community.slug, topic.slug)}>{m.forum_admin_edit_topic_link()}</a>
          </li>
          <li>
            <a href={topicResourcesPath(topic.community.slug, topic.slug)}>{m.topics_resources_link()}</a>
          </li>
        </ul>
      ) : null}
    </div>
  );
}
