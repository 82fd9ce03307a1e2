import { m } from '@entraide/messages';
import { Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { conceptPath } from '../catalogue/catalogues.ts';
import type { CompareData } from './compare-loading.ts';
import { type Candidate, leastCompared, pairsInstead } from './compare-request.ts';
import { comparePath, figuresPath } from './evidence-address.ts';

type CannotCompareProps = Extract<CompareData, { step: 'treatments' }>;

/** Why there is no comparison, and what can be compared instead; nothing while the reader still chooses. */
export function CannotCompare({
  purpose,
  comparable,
  tooFew,
  choice,
  request,
}: CannotCompareProps): ReactElement | null {
  if (comparable.length < 2) return <NothingToCompare purpose={purpose} counted={[...comparable, ...tooFew]} />;
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

interface NothingToCompareProps {
  readonly purpose: CannotCompareProps['purpose'];
  readonly counted: readonly Candidate[];
}

const mostShown = 8;

/** A purpose without two treatments of enough people: how many there are, and where their figures stand. */
function NothingToCompare({ purpose, counted }: NothingToCompareProps): ReactElement {
  return (
    <section className="stack" aria-labelledby="nothing">
      <h2 id="nothing">{m.evidence_compare_too_few_for({ purpose: purpose.name })}</h2>
      <p className="measure">{m.evidence_compare_too_few({ least: leastCompared })}</p>
      {counted.length > 0 ? (
        <>
          <p>{m.evidence_compare_so_far()}</p>
          <ul>
            {counted.slice(0, mostShown).map(({ treatment, people }) => (
              <li key={treatment.id}>
                <a href={figuresPath(treatment, purpose)}>
                  {m.evidence_purpose_people({ name: treatment.name, count: people })}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="row">
        <a href={conceptPath(purpose)}>{m.evidence_compare_figures_of({ name: purpose.name })}</a>
        <a href={comparePath()}>{m.evidence_compare_change_purpose()}</a>
      </p>
    </section>
  );
}
