import type { ReactElement } from 'react';
import type { Route } from './+types/concept-page';
import { ConditionLife, type ConditionLifeData, loadConditionLife } from './condition-life.tsx';
import type { ShownConcept } from './shown-concept.ts';
import { SymptomLife, type SymptomLifeData, loadSymptomLife } from './symptom-life.tsx';
import { TreatmentLife, type TreatmentLifeData, loadTreatmentLife } from './treatment-life.tsx';

/** What people tell about a concept, by its kind. */
export type Life =
  | { readonly kind: 'TREATMENT'; readonly told: TreatmentLifeData }
  | { readonly kind: 'CONDITION'; readonly told: ConditionLifeData }
  | { readonly kind: 'SYMPTOM'; readonly told: SymptomLifeData };

export async function loadLife(args: Route.LoaderArgs, concept: ShownConcept): Promise<Life> {
  const { kind } = concept;
  if (kind === 'TREATMENT') return { kind, told: await loadTreatmentLife(args, concept) };
  if (kind === 'CONDITION') return { kind, told: await loadConditionLife(args, concept) };
  return { kind, told: await loadSymptomLife(args, concept) };
}

interface ConceptLifeProps {
  readonly concept: ShownConcept;
  readonly life: Life;
}

export function ConceptLife({ concept, life }: ConceptLifeProps): ReactElement {
  if (life.kind === 'TREATMENT') return <TreatmentLife concept={concept} life={life.told} />;
  if (life.kind === 'CONDITION') return <ConditionLife concept={concept} life={life.told} />;
  return <SymptomLife concept={concept} life={life.told} />;
}
