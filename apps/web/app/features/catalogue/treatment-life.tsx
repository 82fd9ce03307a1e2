import {
  EvidencePurposeOperation,
  TreatmentEvidenceOperation,
  type TreatmentEvidenceQuery,
  TreatmentPurposesOperation,
} from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { ask, notFound } from '../../page-request.ts';
import { readPurpose } from '../evidence/evidence-address.ts';
import { EvidenceAbsent } from '../evidence/evidence-absent.tsx';
import { isFigures } from '../evidence/figures.ts';
import { type CountedPurpose, PurposeChoice } from '../evidence/purpose-choice.tsx';
import { Stories } from '../evidence/stories.tsx';
import { TreatmentFigures } from '../evidence/treatment-figures.tsx';
import type { Route } from './+types/concept-page';
import type { ShownConcept } from './shown-concept.ts';

/** What a treatment was for, as the page shows it. */
type Purpose = Pick<CountedPurpose['purpose'], 'id' | 'kind' | 'slug' | 'name'>;

/** What people report about a treatment for one purpose. Null for a group, which nobody takes. */
export type TreatmentLifeData =
  (TreatmentEvidenceQuery & { readonly purposes: readonly CountedPurpose[]; readonly purpose: Purpose | null }) | null;

export async function loadTreatmentLife(args: Route.LoaderArgs, concept: ShownConcept): Promise<TreatmentLifeData> {
  if (concept.isGroup) return null;
  const treatmentId = concept.id;
  const { evidenceOfTreatment } = await ask(args, TreatmentPurposesOperation, { treatmentId });
  const purposes = evidenceOfTreatment.nodes;
  const purpose = await purposeOf(args, purposes);
  const told = await ask(args, TreatmentEvidenceOperation, { treatmentId, purposeId: purpose?.id ?? null });
  return { purposes, purpose, ...told };
}

/** The purpose of the address, which may have no figures; else the one with the most people. */
async function purposeOf(args: Route.LoaderArgs, purposes: readonly CountedPurpose[]): Promise<Purpose | null> {
  const asked = readPurpose(new URL(args.request.url).searchParams);
  if (!asked) return purposes[0]?.purpose ?? null;
  const counted = purposes.find(({ purpose }) => purpose.slug === asked.slug && purpose.kind === asked.kind);
  if (counted) return counted.purpose;
  const { concept } = await ask(args, EvidencePurposeOperation, asked);
  if (!concept) throw notFound();
  return concept;
}

interface TreatmentLifeProps {
  readonly concept: ShownConcept;
  readonly life: TreatmentLifeData;
}

/** Figures for one purpose, then the stories behind them. */
export function TreatmentLife({ concept, life }: TreatmentLifeProps): ReactElement | null {
  if (life === null) return null;
  const { purposes, purpose, evidence, experiences } = life;
  return (
    <>
      <section className="stack" id="figures" aria-labelledby="figures-title">
        <h2 id="figures-title">{purpose ? m.evidence_title_for({ purpose: purpose.name }) : m.evidence_title()}</h2>
        <PurposeChoice treatment={concept} purposes={purposes} chosenId={purpose?.id} />
        {isFigures(evidence) ? (
          <TreatmentFigures figures={evidence} />
        ) : (
          <EvidenceAbsent absence={evidence} treatment={concept} purpose={purpose ?? undefined} />
        )}
      </section>
      <Stories treatment={concept} purpose={purpose ?? undefined} experiences={experiences} />
    </>
  );
}
