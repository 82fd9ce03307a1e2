import type { ExperienceCardFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Empty } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ExperienceList } from '../experiences/experience-list.tsx';
import { experiencesPath, newExperiencePath } from './experience-paths.ts';
import type { ShownConcept } from './shown-concept.ts';

const titles = {
  CONDITION: m.catalogue_experiences_condition,
  SYMPTOM: m.catalogue_experiences_symptom,
  TREATMENT: m.catalogue_experiences_treatment,
};

interface ConceptExperiencesProps {
  readonly concept: ShownConcept;
  readonly experiences: {
    readonly nodes: readonly ExperienceCardFragment[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
}

/** The newest stories about a concept, and the way to all of them and to one's own. */
export function ConceptExperiences({ concept, experiences }: ConceptExperiencesProps): ReactElement {
  const { nodes, pageInfo } = experiences;
  const share = (
    <a className="button no-print" href={newExperiencePath(concept)}>
      {m.catalogue_share_experience()}
    </a>
  );
  return (
    <section className="stack" aria-labelledby="experiences">
      <h2 id="experiences">{titles[concept.kind]()}</h2>
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
