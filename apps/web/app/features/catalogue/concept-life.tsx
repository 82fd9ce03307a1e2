import { m } from '@entraide/messages';
import { Empty } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { EvidencePlace } from '../experiences/evidence-place.tsx';
import { ExperienceList } from '../experiences/experience-list.tsx';
import { CommunityCard } from '../forum/community-card.tsx';
import { ThreadList } from '../forum/thread-list.tsx';
import type { Life, ShownConcept } from './concept-page.tsx';
import { experiencesPath, newExperiencePath } from './experience-paths.ts';

interface ConceptLifeProps {
  readonly concept: ShownConcept;
  readonly life: Life;
}

/** What people tell: communities, experiences, conversations. A group has no experiences of its own. */
export function ConceptLife({ concept, life }: ConceptLifeProps): ReactElement {
  return (
    <>
      {concept.kind === 'CONDITION' ? <Communities communities={life.communities} isGroup={concept.isGroup} /> : null}
      {concept.isGroup ? null : <Experiences concept={concept} experiences={life.experiences} />}
      {concept.kind === 'SYMPTOM' && !concept.isGroup ? <SideEffects concept={concept} /> : null}
      {concept.kind === 'CONDITION' || concept.isGroup ? null : <Conversations threads={life.threads} />}
    </>
  );
}

interface CommunitiesProps {
  readonly communities: Life['communities'];
  readonly isGroup: boolean;
}

function Communities({ communities, isGroup }: CommunitiesProps): ReactElement | null {
  if (communities.length === 0 && isGroup) return null;
  return (
    <section className="stack" aria-labelledby="communities">
      <h2 id="communities">{m.catalogue_communities()}</h2>
      {communities.length > 0 ? (
        <ul className="grid plain-list">
          {communities.map((community) => (
            <CommunityCard key={community.id} community={community} headingLevel={3} />
          ))}
        </ul>
      ) : (
        <p className="quiet measure">
          {m.catalogue_no_community()} <a href="/communities">{m.catalogue_all_communities()}</a>
        </p>
      )}
    </section>
  );
}

const experienceTitles = {
  CONDITION: m.catalogue_experiences_condition,
  SYMPTOM: m.catalogue_experiences_symptom,
  TREATMENT: m.catalogue_experiences_treatment,
};

interface ExperiencesProps {
  readonly concept: ShownConcept;
  readonly experiences: Life['experiences'];
}

function Experiences({ concept, experiences }: ExperiencesProps): ReactElement {
  const { nodes, pageInfo } = experiences;
  const share = (
    <a className="button no-print" href={newExperiencePath(concept)}>
      {m.catalogue_share_experience()}
    </a>
  );
  return (
    <section className="stack" aria-labelledby="experiences">
      <h2 id="experiences">{experienceTitles[concept.kind]()}</h2>
      <EvidencePlace />
      {nodes.length > 0 ? (
        <>
          <ExperienceList experiences={nodes} />
          <p className="row">
            {pageInfo.hasNextPage ? (
              <a className="button button-quiet no-print" href={experiencesPath(concept)}>
                {m.catalogue_all_experiences()}
              </a>
            ) : null}
            {share}
          </p>
        </>
      ) : (
        <Empty>
          <p>{m.catalogue_no_experience({ name: concept.name })}</p>
          <p className="quiet">{m.catalogue_no_experience_hint()}</p>
          <p>{share}</p>
        </Empty>
      )}
    </section>
  );
}

function SideEffects({ concept }: { readonly concept: ShownConcept }): ReactElement {
  return (
    <section className="stack-tight" aria-labelledby="side-effects">
      <h2 id="side-effects">{m.catalogue_as_side_effect()}</h2>
      <p className="measure">
        {m.catalogue_as_side_effect_text()}{' '}
        <a href={experiencesPath(concept, 'sideEffect')}>{m.catalogue_as_side_effect_link()}</a>
      </p>
    </section>
  );
}

function Conversations({ threads }: { readonly threads: Life['threads'] }): ReactElement {
  return (
    <section className="stack" aria-labelledby="conversations">
      <h2 id="conversations">{m.catalogue_conversations()}</h2>
      {threads.length > 0 ? (
        <ThreadList threads={threads} showsCommunity />
      ) : (
        <p className="quiet measure">{m.catalogue_no_conversation()}</p>
      )}
    </section>
  );
}
