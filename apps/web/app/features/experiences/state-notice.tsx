import type { ExperienceState } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';

interface StateNoticeProps {
  readonly state: ExperienceState;
  readonly isNew: boolean;
  readonly isOwnNote: boolean;
}

/** How one's own experience stands with others, and what follows; nothing for one that is simply there. */
export function StateNotice({ state, isNew, isOwnNote }: StateNoticeProps): ReactElement | null {
  if (state === 'WITHDRAWN') return <Notice tone="caution">{m.experiences_is_withdrawn()}</Notice>;
  if (state === 'REMOVED') return <Decided words={m.experiences_is_removed()} />;
  if (state === 'HIDDEN') {
    return <Decided words={isOwnNote ? m.experiences_is_held_own_note() : m.experiences_is_hidden()} />;
  }
  if (state === 'HELD') return <Waiting isNew={isNew} isOwnNote={isOwnNote} />;
  if (!isNew) return null;
  return (
    <Notice tone="good" role="status">
      {isOwnNote ? m.experiences_own_stored_notice() : m.experiences_published_notice()}
    </Notice>
  );
}

/** What a moderator has decided, with the way to the reasons and to an objection. */
function Decided({ words }: { readonly words: string }): ReactElement {
  return (
    <Notice tone="caution">
      <p>{words}</p>
      <p>
        <a href="/my/moderation">{m.experiences_decided_reasons()}</a>
      </p>
    </Notice>
  );
}

function Waiting({ isNew, isOwnNote }: { readonly isNew: boolean; readonly isOwnNote: boolean }): ReactElement {
  return (
    <Notice tone="caution" {...(isNew ? { role: 'status' } : {})}>
      {isOwnNote ? m.experiences_is_held_own_note() : m.experiences_is_held()}
    </Notice>
  );
}
