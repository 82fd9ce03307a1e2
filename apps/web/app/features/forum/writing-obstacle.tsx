import type { ProblemCode } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import { usePage } from '../../use-page.ts';
import { RestrictedNote } from '../my-moderation/restricted-note.tsx';
import type { RefusedAction } from './action-problem.ts';
import { ConsentLink, JoinForm } from './join-form.tsx';
import { signInPath } from './paths.ts';

interface WritingObstacleProps {
  /** What stands in the way; `null` counts as something unknown. */
  readonly obstacle: ProblemCode | null;
  readonly community: { readonly id: string; readonly name: string; readonly joining?: 'OPEN' | 'APPROVAL' };
  readonly isWaitingForModerator?: boolean;
  /** The conversation itself waits for a moderator. */
  readonly isHeld?: boolean;
  readonly refused: RefusedAction | undefined;
}

/** What stands where one would write: how to get there, in one step where possible. */
export function WritingObstacle({
  obstacle,
  community,
  isWaitingForModerator,
  isHeld = false,
  refused,
}: WritingObstacleProps): ReactElement {
  const { viewer } = usePage();
  if (isHeld) return <p className="quiet">{m.safety_held_reply_note()}</p>;
  if (obstacle === 'LOCKED') return <p className="quiet">{m.forum_locked_note()}</p>;
  if (!viewer) return <Invitation />;
  if (obstacle === 'NOT_A_MEMBER') {
    return isWaitingForModerator ? (
      <Notice role="status">
        {m.forum_you_asked()}. {m.forum_requested_next()}
      </Notice>
    ) : (
      <div className="stack">
        <p>
          {community.joining === 'APPROVAL'
            ? m.forum_ask_to_write({ community: community.name })
            : m.forum_join_to_write({ community: community.name })}
        </p>
        <JoinForm
          community={community}
          refused={refused}
          button={community.joining === 'APPROVAL' ? m.forum_ask_to_join() : m.forum_join_and_stay()}
        />
      </div>
    );
  }
  if (obstacle === 'CONSENT_NEEDED') {
    return (
      <div className="stack">
        <p>{m.outcome_consent_needed()}</p>
        <ConsentLink />
      </div>
    );
  }
  return obstacle === 'EMAIL_NOT_CONFIRMED' ? (
    <Notice tone="caution">{m.outcome_email_not_confirmed()}</Notice>
  ) : (
    <RestrictedNote obstacle={obstacle} />
  );
}

/** For visitors: an open door, and nothing in the way of reading. */
function Invitation(): ReactElement {
  const { pathname, search } = useLocation();
  return (
    <div className="stack">
      <p>{m.forum_invitation()}</p>
      <p className="row">
        <a className="button" href="/register">
          {m.frame_register()}
        </a>
        <a className="button button-quiet" href={signInPath(`${pathname}${search}`)}>
          {m.frame_sign_in()}
        </a>
      </p>
    </div>
  );
}
