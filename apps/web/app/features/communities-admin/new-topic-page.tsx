import { CreateTopicOperation, TopicBoardOperation, TopicSummaryPreviewOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { data, redirect } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import { communityPath } from '../forum/paths.ts';
import type { Route } from './+types/new-topic-page';
import { savedTopicPath, topicBoardPath } from './admin-paths.ts';
import { textOf } from './form-text.ts';
import { requireRight } from './require-right.ts';
import { TopicForm } from './topic-form.tsx';
import { atTitle, createTopicInputOf, emptyTopic, readTopicForm } from './topic-values.ts';
import { TwoPreviews } from './two-previews.tsx';

export async function loader(args: Route.LoaderArgs) {
  const { viewer, community } = await ask(args, TopicBoardOperation, { slug: args.params.slug });
  if (!community) throw notFound();
  requireRight(viewer, community.viewerCanArrangeTopics, args.request);
  const { id, slug, name } = community;
  return { community: { id, slug, name }, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const values = readTopicForm(form);
  const place = { communityId: textOf(form, 'communityId'), idempotencyKey: textOf(form, 'idempotencyKey') };
  const { idempotencyKey } = place;
  if (textOf(form, 'intent') === 'preview') {
    const texts = { english: values.summaryEn, french: values.summaryFr };
    return { values, idempotencyKey, problems: [], previews: await ask(args, TopicSummaryPreviewOperation, texts) };
  }
  const { createTopic } = await ask(args, CreateTopicOperation, { input: createTopicInputOf(values, place) });
  if (createTopic.topic) throw redirect(savedTopicPath(args.params.slug, createTopic.topic.id), 303);
  return data(
    { values, idempotencyKey, problems: atTitle(createTopic.problems), previews: undefined },
    { status: 422 },
  );
}

export default function NewTopicPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { community, idempotencyKey } = loaderData;
  return (
    <div className="page stack">
      <title>{`${m.forum_admin_new_topic()} · ${community.name} · ${m.frame_site_name()}`}</title>
      <Breadcrumbs
        label={m.frame_breadcrumbs()}
        crumbs={[
          { label: community.name, href: communityPath(community.slug) },
          { label: m.forum_admin_arrange_topics(), href: topicBoardPath(community.slug) },
        ]}
      />
      <h1>{m.forum_admin_new_topic()}</h1>
      <p className="measure quiet">{m.forum_admin_new_topic_lead()}</p>
      <TwoPreviews previews={actionData?.previews} />
      <TopicForm
        isNew
        values={actionData?.values ?? emptyTopic}
        problems={actionData?.problems}
        cancelPath={topicBoardPath(community.slug)}
      >
        <input type="hidden" name="communityId" value={community.id} readOnly />
        <input type="hidden" name="idempotencyKey" value={actionData?.idempotencyKey ?? idempotencyKey} readOnly />
      </TopicForm>
    </div>
  );
}
