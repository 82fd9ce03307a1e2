import type { CommunityHeadFragment, CommunityThreadsQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { CommunityFigures } from '../evidence-overview/community-figures.tsx';
import { ExperienceList } from '../experiences/experience-list.tsx';

interface CommunityExperiencesProps {
  readonly community: CommunityHeadFragment;
  /** The treatments that most people tell about. */
  readonly figures: NonNullable<CommunityThreadsQuery['figures']>['nodes'];
  readonly experiences: NonNullable<CommunityThreadsQuery['experiences']>;
}

/** What people report of their treatments for the conditions of this community. */
export function CommunityExperiences({ community, figures, experiences }: CommunityExperiencesProps): ReactElement {
  return (
    <section className="stack" id="experiences">
      <div className="row row-spread">
        <h2>{m.forum_experiences()}</h2>
        <a className="button button-quiet no-print" href="/experiences/new">
          {m.forum_tell_experience()}
        </a>
      </div>
      <CommunityFigures lines={figures} conditions={community.conditions} />
      {figures.length > 0 ? <h3>{m.overview_community_stories()}</h3> : null}
      {experiences.nodes.length > 0 ? (
        <ExperienceList experiences={experiences.nodes} />
      ) : (
        <p className="quiet">{m.forum_no_experiences()}</p>
      )}
      {experiences.pageInfo.hasNextPage ? (
        <p className="row">
          <span className="quiet">{m.forum_all_experiences_of()}</span>
          {community.conditions.map((condition) => (
            <a key={condition.id} href={`/experiences?condition=${condition.slug}`}>
              {condition.name}
            </a>
          ))}
        </p>
      ) : null}
    </section>
  );
}
