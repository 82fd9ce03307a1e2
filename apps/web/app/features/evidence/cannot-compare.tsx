import { m } from '@entraide/messages';
import { Empty, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { conceptPath } from '../catalogue/catalogues.ts';
import type { CompareData } from './compare-loading.ts';
import { leastCompared, pairsInstead } from './compare-request.ts';
import { comparePath } from './evidence-address.ts';

type CannotCompareProps = Extract<CompareData, { step: 'treatments' }>;

/** Why there is no comparison, and what can be compared instead; nothing while the reader still chooses. */
export function CannotCompare({ purpose, comparable, choice, request }: CannotCompareProps): ReactElement | null {
  if (comparable.length < 2) {
    return (
      <Empty>
        <p>
          <strong>{m.evidence_compare_too_few_for({ purpose: purpose.name })}</strong>
        </p>
        <p className="quiet">{m.evidence_compare_too_few({ least: leastCompared })}</p>
        <p className="row evidence-centred">
          <a href={conceptPath(purpose)}>{m.evidence_compare_figures_of({ name: purpose.name })}</a>
          <a href={comparePath()}>{m.evidence_compare_change_purpose()}</a>
        </p>
      </Empty>
    );
  }
  if (request.one === null || request.other === null) return null;
  const isSame = choice.problem === 'same';
  return (
    <Notice tone="caution" role="status">
      <p>
        <strong>{isSame ? m.evidence_compare_same() : m.evidence_compare_too_few_title()}</strong>
      </p>
      {isSame ? null : <p>{m.evidence_compare_too_few({ least: leastCompared })}</p>}
      <p>{m.evidence_compare_instead()}</p>
      <ul>
        {pairsInstead(choice, comparable).map(([one, other]) => (
          <li key={other.treatment.id}>
            <a href={comparePath(purpose, one.treatment, other.treatment)}>
              {m.evidence_compare_pair({ one: one.treatment.name, other: other.treatment.name })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
