import type { Effectiveness, TreatmentEvidenceQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Empty } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { ExperienceList } from '../experiences/experience-list.tsx';
import { effects } from '../experiences/experiences-request.ts';
import { Chip } from '../search/chip.tsx';
import { type Addressed, type PurposeAddress, newExperiencePath, storiesPath } from './evidence-address.ts';

interface StoriesProps {
  readonly treatment: Addressed & { readonly name: string };
  readonly purpose: (PurposeAddress & { readonly name: string }) | undefined;
  readonly experiences: TreatmentEvidenceQuery['experiences'];
}

/** What people tell in their own words: the newest, and ways to those with one answer. */
export function Stories({ treatment, purpose, experiences }: StoriesProps): ReactElement {
  const { nodes, pageInfo } = experiences;
  return (
    <section className="stack" aria-labelledby="stories">
      <h2 id="stories">{purpose ? m.evidence_stories_for({ purpose: purpose.name }) : m.evidence_stories()}</h2>
      {nodes.length > 0 ? (
        <>
          <p className="quiet measure">{m.evidence_stories_lead()}</p>
          <ByAnswer treatment={treatment} purpose={purpose} />
          <ExperienceList experiences={nodes} />
        </>
      ) : (
        <Empty>
          <p>{m.evidence_no_stories()}</p>
        </Empty>
      )}
      <p className="row no-print">
        {pageInfo.hasNextPage ? (
          <a className="button button-quiet" href={storiesPath(treatment, purpose)}>
            {m.evidence_all_stories_link()}
          </a>
        ) : null}
        <a className="button button-quiet" href={newExperiencePath(treatment, purpose)}>
          {m.evidence_share()}
        </a>
        <a href={`/search?${new URLSearchParams({ q: treatment.name, kind: 'conversation' })}`}>
          {m.evidence_conversations_link()}
        </a>
      </p>
    </section>
  );
}

function ByAnswer({ treatment, purpose }: Pick<StoriesProps, 'treatment' | 'purpose'>): ReactElement {
  return (
    <nav className="no-print" aria-label={m.evidence_stories_by_answer()}>
      <ul className="chips">
        {effects.map((effectiveness: Effectiveness) => (
          <Chip
            key={effectiveness}
            href={storiesPath(treatment, purpose, { effectiveness })}
            name={termOf('effectiveness', effectiveness)}
          />
        ))}
      </ul>
    </nav>
  );
}
