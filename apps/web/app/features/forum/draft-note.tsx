import { m } from '@entraide/messages';
import type { ReactElement, RefObject } from 'react';

interface DraftNoteProps {
  readonly noteRef: RefObject<HTMLParagraphElement | null>;
  readonly onDismiss: () => void;
}

/** Says that a text has come back, and lets it go again: the browser may be somebody else's too. */
export function DraftNote({ noteRef, onDismiss }: DraftNoteProps): ReactElement {
  return (
    <p className="quiet small" role="status" ref={noteRef} hidden>
      {m.forum_draft_back()}{' '}
      <button className="link-button" type="button" onClick={onDismiss}>
        {m.forum_draft_dismiss()}
      </button>
    </p>
  );
}
