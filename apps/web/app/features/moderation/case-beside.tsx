import type { CaseLineFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { standingOf } from './case-line.tsx';
import { Deadline } from './deadline.tsx';
import { casePath } from './paths.ts';
import { caseTitle } from './words.ts';

interface CaseBesideProps {
  readonly cases: readonly CaseLineFragment[];
  readonly currentId: string;
}

/** The head of the queue beside an open case, on screens wide enough for both. */
export function CaseBeside({ cases, currentId }: CaseBesideProps): ReactElement {
  const { now, language } = usePage();
  return (
    <nav className="case-beside stack-tight" aria-labelledby="beside-title">
      <h2 id="beside-title">{m.moderation_case_beside()}</h2>
      <ul className="plain-list">
        {cases.map((entry) => (
          <li key={entry.id}>
            <a
              className={entry.urgency === 'DANGER' ? 'case-beside-link case-beside-danger' : 'case-beside-link'}
              href={casePath(entry.id)}
              aria-current={entry.id === currentId ? 'page' : undefined}
            >
              <span>{caseTitle(entry.target)}</span>
              <span className="small quiet">
                <Deadline about={entry} /> · {standingOf(entry, now, language)}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href="/moderation">{m.moderation_queue_empty_open()}</a>
      </p>
    </nav>
  );
}
