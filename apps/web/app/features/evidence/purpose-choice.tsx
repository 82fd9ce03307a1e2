import type { TreatmentPurposesQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { Chip } from '../search/chip.tsx';
import { type Addressed, figuresPath } from './evidence-address.ts';

export type CountedPurpose = TreatmentPurposesQuery['evidenceOfTreatment']['nodes'][number];

interface PurposeChoiceProps {
  readonly treatment: Addressed;
  readonly purposes: readonly CountedPurpose[];
  readonly chosenId: string | undefined;
}

/** What people report the treatment for, as plain links; nothing when there is no choice. */
export function PurposeChoice({ treatment, purposes, chosenId }: PurposeChoiceProps): ReactElement | null {
  if (purposes.length === 0 || (purposes.length === 1 && purposes[0]?.purpose.id === chosenId)) return null;
  return (
    <nav className="no-print" aria-label={m.evidence_purposes()}>
      <ul className="chips">
        {purposes.map(({ purpose, people }) => (
          <Chip
            key={purpose.id}
            href={figuresPath(treatment, purpose)}
            name={m.evidence_purpose_people({ name: purpose.name, count: people })}
            isCurrent={purpose.id === chosenId}
          />
        ))}
      </ul>
    </nav>
  );
}
