import { evidenceSettings } from '@entraide/domain-evidence';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { comparePath, downloadPath } from './evidence-address.ts';
import { type Figures, isShare } from './figures.ts';

const { fewestPeopleApart: leastToDownload, fewestPeopleCompared: leastToCompare } = evidenceSettings;

/** What to do with the figures: compare and download. */
export function FiguresOnward({ figures }: { readonly figures: Figures }): ReactElement {
  const { treatment, purpose, people, helped } = figures;
  return (
    <section className="stack-tight no-print" aria-labelledby="onward">
      <h3 id="onward">{m.evidence_go_on()}</h3>
      <ul className="plain-list row">
        {isShare(helped) && helped.of >= leastToCompare ? (
          <li>
            <a className="button button-quiet" href={comparePath(purpose, treatment)}>
              {m.evidence_compare_link()}
            </a>
          </li>
        ) : null}
        {people >= leastToDownload ? (
          <li>
            <a className="button button-quiet" href={downloadPath(treatment, purpose)} download>
              {m.evidence_download()}
            </a>
          </li>
        ) : null}
      </ul>
      {people < leastToDownload ? <p className="quiet small">{m.evidence_download_from()}</p> : null}
    </section>
  );
}
