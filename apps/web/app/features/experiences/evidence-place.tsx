import { m } from '@entraide/messages';
import type { ReactElement } from 'react';

/** Where the figures of many experiences will stand. */
export function EvidencePlace(): ReactElement {
  return <p className="measure quiet small">{m.experiences_evidence_place()}</p>;
}
