import { SymptomLifeOperation, type SymptomLifeQuery } from '@entraide/contract';
import type { ReactElement } from 'react';
import { ask } from '../../page-request.ts';
import {
  type OverviewRequest,
  overviewOrders,
  readOverviewRequest,
  readSideEffectsAfter,
} from '../evidence-overview/overview-request.ts';
import { SideEffectOverview } from '../evidence-overview/side-effect-overview.tsx';
import { TreatmentOverview } from '../evidence-overview/treatment-overview.tsx';
import type { Route } from './+types/concept-page';
import { conceptPath } from './catalogues.ts';
import { ConceptConversations } from './concept-conversations.tsx';
import { ConceptExperiences } from './concept-experiences.tsx';
import { experiencesPath } from './experience-paths.ts';
import type { ShownConcept } from './shown-concept.ts';

export interface SymptomLifeData extends SymptomLifeQuery {
  readonly request: OverviewRequest;
  readonly effectsAfter: string | null;
}

export async function loadSymptomLife(args: Route.LoaderArgs, concept: ShownConcept): Promise<SymptomLifeData> {
  const query = new URL(args.request.url).searchParams;
  const request = readOverviewRequest(query);
  const effectsAfter = readSideEffectsAfter(query);
  const life = await ask(args, SymptomLifeOperation, {
    conceptId: concept.id,
    order: overviewOrders[request.order],
    after: request.after,
    effectsAfter,
  });
  return { ...life, request, effectsAfter };
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
      <TreatmentOverview concept={concept} evidence={life.evidenceForPurposes} request={life.request} />
      <ConceptExperiences concept={concept} experiences={life.experiences} />
      <SideEffectOverview
        evidence={life.evidenceOfSideEffect}
        page={conceptPath(concept)}
        after={life.effectsAfter}
        storiesPath={experiencesPath(concept, 'sideEffect')}
      />
      <ConceptConversations threads={life.threads.nodes} />
    </>
  );
}
