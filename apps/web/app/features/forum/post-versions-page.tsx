import { PostVersionsPageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, Empty, Moment, RichText } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask, notFound } from '../../page-request.ts';
import { usePage } from '../../use-page.ts';
import type { Route } from './+types/post-versions-page';
import { Folded } from './folded.tsx';
import { postPath } from './paths.ts';
import { writtenIn } from './written-in.ts';

export async function loader(args: Route.LoaderArgs) {
  const { post: place, postVersions } = await ask(args, PostVersionsPageOperation, { id: args.params.id });
  if (!place?.post.viewerCanReadVersions || !postVersions) throw notFound();
  return { ...place, versions: postVersions };
}

/** What a post says now, then what it said before, newest first. */
export default function PostVersionsPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { post, threadTitle, versions } = loaderData;
  const { language, now } = usePage();
  const lang = writtenIn(post.language, language);
  const hasTitle = versions.some((version) => version.title);
  return (
    <div className="page-narrow stack-loose">
      <title>{`${m.forum_versions_title()} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <Breadcrumbs label={m.frame_breadcrumbs()} crumbs={[{ label: threadTitle, href: postPath(post.id) }]} />
        <h1>{m.forum_versions_title()}</h1>
        <p className="quiet">{m.forum_versions_lead()}</p>
      </div>
      <section className="stack" aria-labelledby="now-title">
        <h2 id="now-title">{m.forum_version_now()}</h2>
        <Folded warnings={post.warnings}>
          <div className="stack" lang={lang}>
            {hasTitle ? <p className="lead">{threadTitle}</p> : null}
            <RichText tree={post.tree} />
          </div>
        </Folded>
      </section>
      {versions.length === 0 ? (
        <Empty>
          <p>{m.forum_no_versions()}</p>
        </Empty>
      ) : null}
      {versions.map((version) => (
        <section className="stack" key={version.revision} aria-labelledby={`version-${version.revision}`}>
          <h2 id={`version-${version.revision}`}>{m.forum_version({ revision: version.revision })}</h2>
          <p className="quiet small">
            {m.forum_replaced_by({ name: version.editor?.pseudonym ?? m.frame_former_member() })}{' '}
            <Moment at={version.replacedAt} now={now} language={language} />
          </p>
          <Folded warnings={post.warnings}>
            <div className="stack" lang={lang}>
              {version.title ? <p className="lead">{version.title}</p> : null}
              <RichText tree={version.tree} />
            </div>
          </Folded>
        </section>
      ))}
    </div>
  );
}
