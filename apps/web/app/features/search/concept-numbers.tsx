import type { FoundConceptCardFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { communityPath } from '../forum/paths.ts';

/** So many stand for at least so many. */
const mostCounted = 1_000;

/** What people find about a concept here: its community, figures of treatments, conversations. Nothing without any. */
export function ConceptNumbers({ numbers }: Pick<FoundConceptCardFragment, 'numbers'>): ReactElement | null {
  if (numbers === null) return null;
  const { community, treatmentCount, threadCount } = numbers;
  if (!community && !treatmentCount && !threadCount) return null;
  return (
    <ul className="inline-list small found-numbers">
      {community ? (
        <li>
          <a href={communityPath(community.slug)}>{m.search_concept_community({ community: community.name })}</a>
        </li>
      ) : null}
      {treatmentCount ? <li>{m.search_concept_treatments({ count: treatmentCount })}</li> : null}
      {threadCount ? (
        <li>
          {threadCount >= mostCounted
            ? m.search_concept_threads_at_least({ count: threadCount })
            : m.search_threads({ count: threadCount })}
        </li>
      ) : null}
    </ul>
  );
}
