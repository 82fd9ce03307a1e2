import { m } from '@entraide/messages';
import { Empty } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { type Addressed, type PurposeAddress, newExperiencePath } from './evidence-address.ts';
import type { Absence } from './figures.ts';
import { HowWeCountLink } from './how-we-count-link.tsx';

interface EvidenceAbsentProps {
  readonly absence: Absence;
  readonly treatment: Addressed;
  readonly purpose?: PurposeAddress | undefined;
}

/** Not enough people: an invitation in the place of a number. */
export function EvidenceAbsent({ absence, treatment, purpose }: EvidenceAbsentProps): ReactElement {
  const isUncounted = absence.reason === 'NOT_COUNTED_YET';
  return (
    <Empty>
      <p>
        <strong>
          {isUncounted ? m.evidence_not_counted_title() : m.evidence_too_few_title({ least: absence.least })}
        </strong>
      </p>
      <p className="quiet measure">{isUncounted ? m.evidence_not_counted_text() : m.evidence_too_few_text()}</p>
      <p className="row evidence-centred no-print">
        <a className="button" href={newExperiencePath(treatment, purpose)}>
          {m.evidence_share()}
        </a>
        <HowWeCountLink />
      </p>
    </Empty>
  );
}
