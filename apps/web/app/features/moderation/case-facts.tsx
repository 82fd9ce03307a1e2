import type { CaseViewFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { Deadline } from './deadline.tsx';
import { placeOf } from './paths.ts';
import { actionWords, stateWords } from './words.ts';

interface CaseFactsProps {
  readonly entry: CaseViewFragment;
  readonly isMine: boolean;
}

/** Where a case stands, and what is known of earlier ones: numbers, no text. */
export function CaseFacts({ entry, isMine }: CaseFactsProps): ReactElement {
  return (
    <section
      className={entry.urgency === 'DANGER' && entry.state !== 'DECIDED' ? 'stack-tight danger-band' : 'stack-tight'}
    >
      <h2 className="visually-hidden">{m.moderation_case_where()}</h2>
      <dl className="facts">
        <dt>{m.moderation_case_deadline()}</dt>
        <dd>
          <Deadline about={entry} />
        </dd>
        <dt>{m.moderation_case_state()}</dt>
        <dd>{stateWords[entry.state]()}</dd>
        <dt>{m.moderation_case_holder()}</dt>
        <dd>{holderOf(entry, isMine)}</dd>
        <dt>{m.moderation_case_community()}</dt>
        <dd>
          {entry.community ? (
            <a href={`/communities/${entry.community.slug}`}>{entry.community.name}</a>
          ) : (
            m.moderation_no_community()
          )}
        </dd>
        <dt>{m.moderation_case_history()}</dt>
        <dd>{historyOf(entry)}</dd>
      </dl>
      <p>
        <a href={placeOf(entry.target)}>{m.moderation_case_in_place()}</a>
      </p>
    </section>
  );
}

function holderOf({ holder }: CaseViewFragment, isMine: boolean): string {
  if (!holder) return m.moderation_case_nobody();
  return isMine ? m.moderation_case_you() : holder.pseudonym;
}

function historyOf({ history }: CaseViewFragment): string {
  const lines = history.decisions.map(({ action, count }) =>
    m.moderation_case_history_line({ action: actionWords[action](), count }),
  );
  if (history.openCases > 0) lines.push(m.moderation_case_history_open({ count: history.openCases }));
  return lines.length > 0 ? lines.join(' · ') : m.moderation_case_history_none();
}
