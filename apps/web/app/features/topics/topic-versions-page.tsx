import {
  RestoreTopicVersionOperation,
  TopicComparisonOperation,
  TopicPlaceOperation,
  TopicVersionsOperation,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, ErrorSummary, Notice, SelectField } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import { textOf } from '../communities-admin/form-text.ts';
import { communityPath, topicPath } from '../forum/paths.ts';
import type { Route } from './+types/topic-versions-page';
import { readComparison } from './comparison-request.ts';
import { ComparisonView } from './comparison-view.tsx';
import { topicVersionsPath } from './topic-paths.ts';
import { TopicVersionLine } from './topic-version-line.tsx';

export async function loader(args: Route.LoaderArgs) {
  const { slug, topicSlug } = args.params;
  const { topic } = await ask(args, TopicPlaceOperation, { slug, topicSlug });
  if (!topic) throw notFound();
  const query = new URL(args.request.url).searchParams;
  const asked = readComparison(query);
  const { topicVersions } = await ask(args, TopicVersionsOperation, { topicId: topic.id });
  if (!topicVersions) throw notFound();
  const compared = asked ? await ask(args, TopicComparisonOperation, { topicId: topic.id, ...asked }) : null;
  if (asked && !compared?.topicComparison) throw notFound();
  return {
    topic,
    versions: topicVersions,
    comparison: compared?.topicComparison ?? null,
    isSameTwice: asked === null && query.has('one') && query.get('one') === query.get('other'),
    isRestored: query.has('restored'),
  };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const { restoreTopicVersion } = await ask(args, RestoreTopicVersionOperation, {
    topicId: textOf(form, 'topicId'),
    version: Number(textOf(form, 'version')),
    revision: Number(textOf(form, 'revision')),
  });
  const { slug, topicSlug } = args.params;
  if (restoreTopicVersion.topic) throw redirect(`${topicVersionsPath(slug, topicSlug)}?restored`, 303);
  return data({ problems: restoreTopicVersion.problems }, { status: 422 });
}

export default function TopicVersionsPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { topic, versions, comparison, isSameTwice, isRestored } = loaderData;
  const place = { communitySlug: topic.community.slug, topicSlug: topic.slug };
  const title = m.topics_versions_title({ title: topic.title });
  const options = versions.map(({ revision }) => ({ value: String(revision), label: m.forum_version({ revision }) }));
  return (
    <div className="page-narrow stack-loose">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <Breadcrumbs
          label={m.frame_breadcrumbs()}
          crumbs={[
            { label: topic.community.name, href: communityPath(place.communitySlug) },
            { label: topic.title, href: topicPath(place.communitySlug, place.topicSlug) },
          ]}
        />
        <h1>{title}</h1>
        <p className="lead">{m.topics_versions_lead()}</p>
        <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
        {isRestored && !actionData ? (
          <Notice tone="good" role="status">
            <p>{m.topics_restored()}</p>
          </Notice>
        ) : null}
      </div>
      {comparison ? <ComparisonView comparison={comparison} /> : null}
      {isSameTwice ? (
        <div id="comparison">
          <Notice role="status">
            <p>{m.topics_compare_choose_two()}</p>
          </Notice>
        </div>
      ) : null}
      {versions.length > 1 ? (
        <form method="get" action="#comparison" className="row compare-versions" aria-label={m.topics_compare_legend()}>
          <SelectField
            name="one"
            label={m.topics_compare_one()}
            options={options}
            defaultValue={String(comparison?.older.revision ?? versions[1]?.revision)}
          />
          <SelectField
            name="other"
            label={m.topics_compare_other()}
            options={options}
            defaultValue={String(comparison?.newer.revision ?? versions[0]?.revision)}
          />
          <button className="button button-quiet" type="submit">
            {m.topics_compare()}
          </button>
        </form>
      ) : null}
      <section className="stack" aria-labelledby="versions-title">
        <h2 id="versions-title">{m.topics_versions_list()}</h2>
        <ol className="list-lines" reversed>
          {versions.map((version, index) => (
            <TopicVersionLine key={version.revision} version={version} place={place}>
              {topic.source && index > 0 ? (
                <RestoreButton topicId={topic.id} version={version.revision} revision={topic.source.revision} />
              ) : null}
            </TopicVersionLine>
          ))}
        </ol>
      </section>
    </div>
  );
}

function RestoreButton({
  topicId,
  version,
  revision,
}: {
  readonly topicId: string;
  readonly version: number;
  readonly revision: number;
}): ReactElement {
  return (
    <Form method="post">
      <input type="hidden" name="topicId" value={topicId} readOnly />
      <input type="hidden" name="version" value={version} readOnly />
      <input type="hidden" name="revision" value={revision} readOnly />
      <button className="button button-quiet button-small" type="submit">
        {m.topics_restore()}
        <span className="visually-hidden">{`, ${m.forum_version({ revision: version })}`}</span>
      </button>
    </Form>
  );
}
