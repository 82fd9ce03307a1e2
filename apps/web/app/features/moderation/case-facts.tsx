import type { CaseViewFragment, ThingStanding } from '@entraide/contract';
import { m } from '@entraide/messages';
import { relativeTime } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { Deadline } from './deadline.tsx';
import { placeOf } from './paths.ts';
import { opinionWanted, stateWords } from './words.ts';

interface CaseFactsProps {
  readonly entry: CaseViewFragment;
  readonly isMine: boolean;
}

/** Where a case stands: its clock, its state, in whose hands it is and since when. */
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
        <dd>
          {entry.opinionAskedAt ? `${stateWords[entry.state]()} · ${opinionWanted(entry)}` : stateWords[entry.state]()}
        </dd>
        {entry.standing ? (
          <>
            <dt>{m.safety_thing_standing()}</dt>
            <dd>{standingWords[entry.standing]()}</dd>
          </>
        ) : null}
        <dt>{m.moderation_case_holder()}</dt>
        <dd>
          <Holder entry={entry} isMine={isMine} />
        </dd>
        <dt>{m.moderation_case_community()}</dt>
        <dd>
          {entry.community ? (
            <a href={`/communities/${entry.community.slug}`}>{entry.community.name}</a>
          ) : (
            m.moderation_no_community()
          )}
        </dd>
      </dl>
      {standsInPlace(entry) ? (
        <p>
          <a href={placeOf(entry.target)}>{m.moderation_case_in_place()}</a>
        </p>
      ) : null}
    </section>
  );
}

/** What is kept from others is read here alone where moderators have no door to it: an experience. */
const standsInPlace = ({ target, standing }: CaseViewFragment): boolean =>
  target.kind !== 'EXPERIENCE' || standing === 'SHOWN';

const standingWords: Readonly<Record<ThingStanding, () => string>> = {
  SHOWN: m.safety_thing_shown,
  HELD: m.safety_thing_held,
  HIDDEN: m.safety_thing_hidden,
  TAKEN_BACK: m.safety_thing_taken_back,
  REMOVED: m.safety_thing_removed,
};

function Holder({ entry, isMine }: CaseFactsProps): ReactElement {
  const { now, language } = usePage();
  if (!entry.holder) return <>{m.moderation_case_nobody()}</>;
  return (
    <>
      {isMine ? m.moderation_case_you() : entry.holder.pseudonym}
      {entry.heldSince ? (
        <>
          {', '}
          <span>{m.case_taken_when({ when: relativeTime(new Date(entry.heldSince), new Date(now), language) })}</span>
        </>
      ) : null}
    </>
  );
}
