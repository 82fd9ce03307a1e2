import type { DueFollowUpLineFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { subjectOf } from '../words.ts';
import { followUpPath, followUpWords } from './follow-up-words.ts';

/** The questions that wait for a member; nothing when none does. */
export function DueFollowUps({
  followUps,
}: {
  readonly followUps: readonly DueFollowUpLineFragment[];
}): ReactElement | null {
  if (followUps.length === 0) return null;
  return (
    <section className="stack">
      <div className="stack-tight">
        <h2>{m.follow_ups_waiting()}</h2>
        <p className="quiet">{m.follow_ups_waiting_lead()}</p>
      </div>
      <ul className="list-lines">
        {followUps.map((followUp) => (
          <li className="row row-spread" key={`${followUp.experienceId}-${followUp.weeks}`}>
            <div>
              <h3>
                <a href={`/experiences/${followUp.experienceId}`}>{subjectOf(followUp)}</a>
              </h3>
              <p className="quiet small">{followUpWords(followUp.weeks).asked()}</p>
            </div>
            <a
              className="button button-small"
              href={followUpPath(followUp.experienceId, followUp.weeks)}
              aria-label={m.follow_ups_answer_about({ subject: subjectOf(followUp) })}
            >
              {m.follow_ups_answer()}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
