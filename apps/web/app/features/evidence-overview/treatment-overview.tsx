import type { ConditionLifeQuery, OverviewConceptFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { MoreLinks } from './more-links.tsx';
import { OverviewNotes } from './overview-notes.tsx';
import { OverviewOrderLinks } from './overview-order.tsx';
import { OverviewPlot } from './overview-plot.tsx';
import { type OverviewRequest, overviewAnchor, overviewPath } from './overview-request.ts';
import { OverviewTable } from './overview-table.tsx';
import { countedAt } from './overview-words.ts';
import { tellPath } from './paths.ts';
import { useCount } from './use-count.ts';

type Lines = ConditionLifeQuery['evidenceForPurposes'];

interface TreatmentOverviewProps {
  readonly concept: Pick<OverviewConceptFragment, 'id' | 'kind' | 'slug' | 'name'> & { readonly isGroup: boolean };
  readonly evidence: Lines;
  readonly request: OverviewRequest;
}

/** Treatments that people report for a condition, or against a symptom. A group without figures shows nothing. */
export function TreatmentOverview({ concept, evidence, request }: TreatmentOverviewProps): ReactElement | null {
  const isFirst = request.after === null;
  const page = pageOf(concept);
  const { endCursor, hasNextPage } = evidence.pageInfo;
  if (evidence.nodes.length === 0 && isFirst && concept.isGroup) return null;
  return (
    <section className="stack" id={overviewAnchor} aria-labelledby="treatments-in-figures">
      <h2 id="treatments-in-figures">
        {concept.kind === 'SYMPTOM' ? m.overview_title_symptom() : m.overview_title_condition()}
      </h2>
      {evidence.nodes.length > 0 ? (
        <Figures concept={concept} evidence={evidence} request={request} />
      ) : (
        <NoFigures concept={concept} isFirst={isFirst} />
      )}
      <MoreLinks
        next={hasNextPage && endCursor ? overviewPath(page, { order: request.order, after: endCursor }) : null}
        first={isFirst ? null : overviewPath(page, { order: request.order, after: null })}
      />
    </section>
  );
}

const pageOf = ({ kind, slug }: TreatmentOverviewProps['concept']): string => `/${kind.toLowerCase()}s/${slug}`;

function Figures({ concept, evidence, request }: TreatmentOverviewProps): ReactElement {
  const count = useCount();
  const lines = evidence.nodes;
  return (
    <>
      <p className="measure">{m.overview_lead()}</p>
      {lines.length > 1 || request.after !== null ? (
        <OverviewOrderLinks page={pageOf(concept)} order={request.order} />
      ) : null}
      <OverviewPlot lines={lines} conceptId={concept.id} count={count} />
      <OverviewTable lines={lines} conceptId={concept.id} count={count} />
      <OverviewNotes at={countedAt(lines)} isCareful={request.order === 'lower'} />
    </>
  );
}

interface NoFiguresProps {
  readonly concept: TreatmentOverviewProps['concept'];
  readonly isFirst: boolean;
}

function NoFigures({ concept, isFirst }: NoFiguresProps): ReactElement {
  if (!isFirst) return <p className="quiet">{m.overview_no_more()}</p>;
  return (
    <>
      <p className="measure quiet">{m.overview_empty()}</p>
      {concept.isGroup ? null : (
        <p className="no-print">
          <a href={tellPath(concept)}>{m.overview_empty_invitation()}</a>
        </p>
      )}
    </>
  );
}
