import type { BoardTopicFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement, ReactNode } from 'react';
import { topicPath } from '../forum/paths.ts';
import { editTopicPath, topicAnchor } from './admin-paths.ts';
import { type Direction, writeMove } from './topic-order.ts';

interface BoardTopicProps {
  readonly topic: BoardTopicFragment;
  readonly communitySlug: string;
  /** Where it stands; `null` for an archived topic, which has no place. */
  readonly place: { readonly index: number; readonly isFirst: boolean; readonly isLast: boolean } | null;
  /** What was just done to it, where readers of the board are. */
  readonly news?: ReactNode;
}

/** A topic on the moderators' board. Its buttons belong to the board's one form, so that they work without a script. */
export function BoardTopic({ topic, communitySlug, place, news }: BoardTopicProps): ReactElement {
  const Heading = place ? 'h2' : 'h3';
  return (
    <li className="stack-tight" id={topicAnchor(topic.id)}>
      <Heading className="board-topic-title">
        <a href={topicPath(communitySlug, topic.slug)}>{topic.title}</a>
      </Heading>
      <p>{topic.description}</p>
      <SummaryState topic={topic} />
      {news}
      <div className="row">
        {place ? (
          <>
            <input type="hidden" name="topicIds" value={topic.id} readOnly />
            {place.isFirst ? null : <MoveButton topic={topic} direction="up" />}
            {place.isLast ? null : <MoveButton topic={topic} direction="down" />}
          </>
        ) : null}
        <a className="button button-quiet button-small" href={editTopicPath(communitySlug, topic.slug)}>
          {m.forum_admin_edit_topic_link()}
          <span className="visually-hidden">{`, ${topic.title}`}</span>
        </a>
      </div>
    </li>
  );
}

function MoveButton({
  topic,
  direction,
}: {
  readonly topic: BoardTopicFragment;
  readonly direction: Direction;
}): ReactElement {
  return (
    <button
      className="button button-quiet button-small"
      type="submit"
      name="move"
      value={writeMove({ topicId: topic.id, direction })}
    >
      {direction === 'up' ? m.forum_admin_move_up() : m.forum_admin_move_down()}
      <span className="visually-hidden">{`, ${topic.title}`}</span>
    </button>
  );
}

/** Whether there is a summary in both languages, so that nobody is left out unseen. */
function SummaryState({ topic }: { readonly topic: BoardTopicFragment }): ReactElement | null {
  const [hasEnglish, hasFrench] = [Boolean(topic.source?.summaryEn), Boolean(topic.source?.summaryFr)];
  const words =
    hasEnglish && hasFrench
      ? m.forum_admin_has_summary()
      : hasEnglish
        ? m.forum_admin_summary_english_only()
        : hasFrench
          ? m.forum_admin_summary_french_only()
          : m.forum_admin_no_summary();
  return <p className="quiet small">{words}</p>;
}
