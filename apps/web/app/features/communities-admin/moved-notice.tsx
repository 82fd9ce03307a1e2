import { m } from '@entraide/messages';
import { Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { type Move, reverseOf, writeMove } from './topic-order.ts';

interface MovedNoticeProps {
  readonly title: string;
  /** From 1. */
  readonly place: number;
  readonly count: number;
  readonly move: Move;
}

/** Where the moved topic stands now, beside it, with the way back: a button of the board's one form. */
export function MovedNotice({ title, place, count, move }: MovedNoticeProps): ReactElement {
  return (
    <Notice tone="good" role="status">
      <p>{m.forum_admin_moved({ title, place, count })}</p>
      <button className="button button-quiet button-small" type="submit" name="move" value={writeMove(reverseOf(move))}>
        {m.topics_undo_order()}
      </button>
    </Notice>
  );
}
