import { TopicEditorOperation, TopicSummaryPreviewOperation, UpdateTopicOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { data, redirect } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import { communityPath } from '../forum/paths.ts';
import type { Route } from './+types/edit-topic-page';
import { savedTopicPath, topicBoardPath } from './admin-paths.ts';
import { textOf } from './form-text.ts';
import { NewestText } from './newest-text.tsx';
import { requireRight } from './require-right.ts';
import { TopicForm } from './topic-form.tsx';
import { readTopicForm, topicValuesOf, updateTopicInputOf } from './topic-values.ts';
import { TwoPreviews } from './two-previews.tsx';

export async function loader(args: Route.LoaderArgs) {
  const { slug, topicSlug } = args.params;
  const { viewer, topic } = await ask(args, TopicEditorOperation, { slug, topicSlug });
  if (!topic) throw notFound();
  requireRight(viewer, topic.viewerCanArrange, args.request);
  return { topic };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const values = readTopicForm(form);
  if (textOf(form, 'intent') === 'preview') {
    const texts = { english: values.summaryEn, french: values.summaryFr };
    return { values, problems: [], previews: await ask(args, TopicSummaryPreviewOperation, texts) };
  }
  const version = { id: textOf(form, 'id'), revision: Number(textOf(form, 'revision')) };
  const { updateTopic } = await ask(args, UpdateTopicOperation, { input: updateTopicInputOf(values, version) });
  if (updateTopic.topic) throw redirect(savedTopicPath(args.params.slug, updateTopic.topic.id), 303);
  return data({ values, problems: updateTopic.problems, previews: undefined }, { status: 422 });
}

export default function EditTopicPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { topic } = loaderData;
  const { community } = topic;
  const title = m.forum_admin_edit_topic({ title: topic.title });
  return (
    <div className="page stack">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      <Breadcrumbs
        label={m.frame_breadcrumbs()}
        crumbs={[
          { label: community.name, href: communityPath(community.slug) },
          { label: m.forum_admin_arrange_topics(), href: topicBoardPath(community.slug) },
        ]}
      />
      <h1>{title}</h1>
      <TwoPreviews previews={actionData?.previews} />
      <TopicForm
        isNew={false}
        values={actionData?.values ?? topicValuesOf(topic)}
        problems={actionData?.problems}
        cancelPath={topicBoardPath(community.slug)}
      >
        {actionData?.problems.some((problem) => problem.code === 'CHANGED_MEANWHILE') ? (
          <NewestText
            texts={[
              { lang: 'en', text: topic.source?.summaryEn ?? '' },
              { lang: 'fr', text: topic.source?.summaryFr ?? '' },
            ]}
          />
        ) : null}
        <input type="hidden" name="id" value={topic.id} readOnly />
        <input type="hidden" name="revision" value={topic.source?.revision ?? 0} readOnly />
      </TopicForm>
    </div>
  );
}
