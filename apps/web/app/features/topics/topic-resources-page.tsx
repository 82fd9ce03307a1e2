import { TopicPlaceOperation, TopicResourcesOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, Empty, ErrorSummary, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import { usePage } from '../../use-page.ts';
import { requireRight } from '../communities-admin/require-right.ts';
import { communityPath, topicPath } from '../forum/paths.ts';
import type { Route } from './+types/topic-resources-page';
import { type ResourceAnswer, changeResources } from './resource-actions.ts';
import { ResourceForm } from './resource-form.tsx';
import { ResourceLine } from './resource-line.tsx';
import { ResourceTools } from './resource-tools.tsx';
import { emptyResource, readResourceForm, resourceValuesOf } from './resource-values.ts';
import { topicResourcesPath } from './topic-paths.ts';

export async function loader(args: Route.LoaderArgs) {
  const { slug, topicSlug } = args.params;
  const { viewer, topic } = await ask(args, TopicPlaceOperation, { slug, topicSlug });
  if (!topic) throw notFound();
  requireRight(viewer, topic.viewerCanArrange, args.request);
  const { topicResources } = await ask(args, TopicResourcesOperation, { topicId: topic.id });
  const query = new URL(args.request.url).searchParams;
  return {
    topic,
    resources: topicResources,
    edited: topicResources.find(({ id, isRemoved }) => id === query.get('edit') && !isRemoved) ?? null,
    done: query.get('done'),
    idempotencyKey: crypto.randomUUID(),
  };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const { problems, done } = await changeResources(args, form);
  const { slug, topicSlug } = args.params;
  if (done) throw redirect(`${topicResourcesPath(slug, topicSlug)}?done=${done}`, 303);
  return data({ problems, values: readResourceForm(form) }, { status: 422 });
}

const doneWords: Readonly<Record<NonNullable<ResourceAnswer['done']>, () => string>> = {
  saved: m.topics_resource_saved,
  check: m.topics_resource_checked_now,
  remove: m.topics_resource_removed,
  restore: m.topics_resource_restored,
  moved: m.topics_resource_moved,
};

export default function TopicResourcesPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { topic, resources, edited, done, idempotencyKey } = loaderData;
  const { language } = usePage();
  const path = topicResourcesPath(topic.community.slug, topic.slug);
  const title = m.topics_resources_title({ title: topic.title });
  const listed = resources.filter(({ isRemoved }) => !isRemoved);
  const removed = resources.filter(({ isRemoved }) => isRemoved);
  const isDone = done !== null && Object.hasOwn(doneWords, done);
  return (
    <div className="page-narrow stack-loose">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <Breadcrumbs
          label={m.frame_breadcrumbs()}
          crumbs={[
            { label: topic.community.name, href: communityPath(topic.community.slug) },
            { label: topic.title, href: topicPath(topic.community.slug, topic.slug) },
          ]}
        />
        <h1>{title}</h1>
        <p className="lead">{m.topics_resources_lead()}</p>
        <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
        {isDone && !actionData ? (
          <Notice tone="good" role="status">
            <p>{doneWords[done as keyof typeof doneWords]()}</p>
          </Notice>
        ) : null}
      </div>
      {listed.length > 0 ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="topicId" value={topic.id} readOnly />
          <ol className="list-lines">
            {listed.map((resource, index) => (
              <ResourceLine key={resource.id} resource={resource}>
                <input type="hidden" name="resourceIds" value={resource.id} readOnly />
                <ResourceTools
                  resource={resource}
                  editPath={`${path}?edit=${resource.id}#write-resource`}
                  isFirst={index === 0}
                  isLast={index === listed.length - 1}
                />
              </ResourceLine>
            ))}
          </ol>
        </Form>
      ) : (
        <Empty>
          <p>{m.topics_resources_none()}</p>
        </Empty>
      )}
      <section className="stack" id="write-resource" aria-labelledby="write-resource-title">
        <h2 id="write-resource-title">{edited ? m.topics_resource_edit() : m.topics_resource_new()}</h2>
        <ResourceForm
          key={edited?.id ?? 'new'}
          values={actionData?.values ?? (edited ? resourceValuesOf(edited) : emptyResource(language))}
          problems={actionData?.problems}
          isNew={!edited}
          cancelPath={edited ? path : null}
        >
          <input type="hidden" name="topicId" value={topic.id} readOnly />
          <input type="hidden" name="idempotencyKey" value={idempotencyKey} readOnly />
          {edited ? <input type="hidden" name="id" value={edited.id} readOnly /> : null}
          {edited ? <input type="hidden" name="revision" value={edited.revision} readOnly /> : null}
        </ResourceForm>
      </section>
      {removed.length > 0 ? (
        <section className="stack" aria-labelledby="removed-title">
          <h2 id="removed-title">{m.topics_resources_removed()}</h2>
          <Form method="post" preventScrollReset>
            <ul className="list-lines">
              {removed.map((resource) => (
                <ResourceLine key={resource.id} resource={resource}>
                  <ResourceTools resource={resource} />
                </ResourceLine>
              ))}
            </ul>
          </Form>
        </section>
      ) : null}
    </div>
  );
}
