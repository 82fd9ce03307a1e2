import { SymptomLifeOperation, type SymptomLifeQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { ask } from '../../page-request.ts';
import type { Route } from './+types/concept-page';
import { ConceptConversations } from './concept-conversations.tsx';
import { ConceptExperiences } from './concept-experiences.tsx';
import type { ShownConcept } from './concept-page.tsx';
import { experiencesPath } from './experience-paths.ts';

export type SymptomLifeData = SymptomLifeQuery;

export function loadSymptomLife(args: Route.LoaderArgs, concept: ShownConcept): Promise<SymptomLifeData> {
  return ask(args, SymptomLifeOperation, { conceptId: concept.id });
}

interface SymptomLifeProps {
  readonly concept: ShownConcept;
  readonly life: SymptomLifeData;
}

/** What people tell about a symptom, as purpose and as side effect. A group has no experiences of its own. */
export function SymptomLife({ concept, life }: SymptomLifeProps): ReactElement | null {
  if (concept.isGroup) return null;
  return (
    <>
      <ConceptExperiences concept={concept} experiences={life.experiences} />
      <SideEffects concept={concept} />
      <ConceptConversations threads={life.threads.nodes} />
    </>
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
