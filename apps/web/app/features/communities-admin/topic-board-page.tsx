import { OrderTopicsOperation, TopicBoardOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, Empty, ErrorSummary, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import { communityPath } from '../forum/paths.ts';
import type { Route } from './+types/topic-board-page';
import { newTopicPath, topicAnchor, topicBoardPath } from './admin-paths.ts';
import { BoardTopic } from './board-topic.tsx';
import { textOf, textsOf } from './form-text.ts';
import { requireRight } from './require-right.ts';
import { MovedNotice } from './moved-notice.tsx';
import { moved, readMove, writeMove } from './topic-order.ts';

export async function loader(args: Route.LoaderArgs) {
  const { viewer, community } = await ask(args, TopicBoardOperation, { slug: args.params.slug });
  if (!community) throw notFound();
  requireRight(viewer, community.viewerCanArrangeTopics, args.request);
  const query = new URL(args.request.url).searchParams;
  return { community, move: readMove(query.get('moved')), saved: query.get('saved') };
}

/** Moves one topic by one place in the order that the page showed. */
export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const move = readMove(form.get('move'));
  if (!move) throw redirect(topicBoardPath(args.params.slug), 303);
  const { orderTopics } = await ask(args, OrderTopicsOperation, {
    input: { communityId: textOf(form, 'communityId'), topicIds: moved(textsOf(form, 'topicIds'), move) },
  });
  if (orderTopics.problems.length > 0) return data({ problems: orderTopics.problems }, { status: 422 });
  throw redirect(`${topicBoardPath(args.params.slug)}?moved=${writeMove(move)}#${topicAnchor(move.topicId)}`, 303);
}

export default function TopicBoardPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { community, move, saved } = loaderData;
  const live = community.topics.filter((topic) => !topic.isArchived);
  const archived = community.topics.filter((topic) => topic.isArchived);
  const title = m.forum_admin_board_title({ name: community.name });
  const savedNews = (id: string): ReactElement | null =>
    id === saved && !actionData ? (
      <Notice tone="good" role="status">
        <p>{m.topics_saved()}</p>
      </Notice>
    ) : null;
  return (
    <div className="page-narrow stack-loose">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <Breadcrumbs
          label={m.frame_breadcrumbs()}
          crumbs={[
            { label: m.frame_communities(), href: '/communities' },
            { label: community.name, href: communityPath(community.slug) },
          ]}
        />
        <h1>{title}</h1>
        <p className="lead">{m.forum_admin_board_lead()}</p>
        <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
        <p>
          <a className="button" href={newTopicPath(community.slug)}>
            {m.forum_admin_new_topic()}
          </a>
        </p>
      </div>
      {live.length > 0 ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="communityId" value={community.id} readOnly />
          <ol className="list-lines topic-board">
            {live.map((topic, index) => (
              <BoardTopic
                key={topic.id}
                topic={topic}
                communitySlug={community.slug}
                place={{ index, isFirst: index === 0, isLast: index === live.length - 1 }}
                news={
                  move?.topicId === topic.id && !actionData ? (
                    <MovedNotice title={topic.title} place={index + 1} count={live.length} move={move} />
                  ) : (
                    savedNews(topic.id)
                  )
                }
              />
            ))}
          </ol>
        </Form>
      ) : (
        <Empty>
          <p>{m.forum_admin_no_topic()}</p>
        </Empty>
      )}
      {archived.length > 0 ? (
        <section className="stack">
          <h2>{m.forum_admin_archived_topics()}</h2>
          <ul className="list-lines">
            {archived.map((topic) => (
              <BoardTopic
                key={topic.id}
                topic={topic}
                communitySlug={community.slug}
                place={null}
                news={savedNews(topic.id)}
              />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
