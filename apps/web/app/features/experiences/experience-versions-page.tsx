import { ExperienceVersionsPageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, Empty, Moment, RichText } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask, notFound } from '../../page-request.ts';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import type { Route } from './+types/experience-versions-page';
import { ExperienceFacts } from './experience-facts.tsx';
import { langOf, subjectOf } from './words.ts';

export async function loader(args: Route.LoaderArgs) {
  const { experience, experienceVersions } = await ask(args, ExperienceVersionsPageOperation, { id: args.params.id });
  if (!experience) throw notFound();
  return { experience, versions: experienceVersions };
}

export default function ExperienceVersionsPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { experience, versions } = loaderData;
  const { language, now } = usePage();
  return (
    <div className="page-narrow stack-loose">
      <title>{`${m.experiences_versions_title()} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <Breadcrumbs
          label={m.frame_breadcrumbs()}
          crumbs={[{ label: subjectOf(experience), href: `/experiences/${experience.id}` }]}
        />
        <h1>{m.experiences_versions_title()}</h1>
        <p className="lead">{m.experiences_versions_lead()}</p>
      </div>
      {versions.length === 0 ? (
        <Empty>
          <p>{m.experiences_versions_empty()}</p>
        </Empty>
      ) : null}
      {versions.map((version) => (
        <section className="stack" key={version.revision}>
          <div className="stack-tight">
            <h2>{m.experiences_version_number({ number: version.revision })}</h2>
            <p className="byline">
              <span>{subjectOf(version)}</span>
              <Moment at={version.replacedAt} now={now} language={language} />
              <span className="tag">{termOf('visibility', version.visibility)}</span>
            </p>
          </div>
          <ExperienceFacts facts={version} />
          <div lang={langOf(version.language, language)}>
            <RichText tree={version.narrative} />
          </div>
        </section>
      ))}
      <p>
        <a href={`/experiences/${experience.id}`}>{m.experiences_back_to_experience()}</a>
      </p>
    </div>
  );
}
