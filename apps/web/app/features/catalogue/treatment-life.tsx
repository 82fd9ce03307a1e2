import { TreatmentLifeOperation, type TreatmentLifeQuery } from '@entraide/contract';
import type { ReactElement } from 'react';
import { ask } from '../../page-request.ts';
import type { Route } from './+types/concept-page';
import { ConceptConversations } from './concept-conversations.tsx';
import { ConceptExperiences } from './concept-experiences.tsx';
import type { ShownConcept } from './concept-page.tsx';

export type TreatmentLifeData = TreatmentLifeQuery;

export function loadTreatmentLife(args: Route.LoaderArgs, concept: ShownConcept): Promise<TreatmentLifeData> {
  return ask(args, TreatmentLifeOperation, { conceptId: concept.id });
}

interface TreatmentLifeProps {
  readonly concept: ShownConcept;
  readonly life: TreatmentLifeData;
}

/** What people tell about a treatment. A group has no experiences of its own. */
export function TreatmentLife({ concept, life }: TreatmentLifeProps): ReactElement | null {
  if (concept.isGroup) return null;
  return (
    <>
      <ConceptExperiences concept={concept} experiences={life.experiences} />
      <ConceptConversations threads={life.threads.nodes} />
    </>
  );
}
