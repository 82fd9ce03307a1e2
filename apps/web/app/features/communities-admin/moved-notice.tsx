import { m } from '@entraide/messages';
import { Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import { type Move, reverseOf, writeMove } from './topic-order.ts';

interface MovedNoticeProps {
  readonly communityId: string;
  /** In their order as it is now. */
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  readonly move: Move;
}

/** Where the moved topic stands now, with the way back. */
export function MovedNotice({ communityId, topics, move }: MovedNoticeProps): ReactElement | null {
  const index = topics.findIndex((topic) => topic.id === move.topicId);
  const topic = topics[index];
  if (!topic) return null;
  return (
    <Notice tone="good" role="status">
      <p>{m.forum_admin_moved({ title: topic.title, place: index + 1, count: topics.length })}</p>
      <Form method="post">
        <input type="hidden" name="communityId" value={communityId} readOnly />
        {topics.map(({ id }) => (
          <input key={id} type="hidden" name="topicIds" value={id} readOnly />
        ))}
        <button
          className="button button-quiet button-small"
          type="submit"
          name="move"
          value={writeMove(reverseOf(move))}
        >
          {m.topics_undo_order()}
        </button>
      </Form>
    </Notice>
  );
}
