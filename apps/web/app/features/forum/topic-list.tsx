import type { TopicEntryFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { RichText } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { topicPath } from './paths.ts';

/** The moderators' order of subjects, each with what is known so far. */
export function TopicList({
  topics,
  communitySlug,
}: {
  readonly topics: readonly TopicEntryFragment[];
  readonly communitySlug: string;
}): ReactElement {
  return (
    <ul className="list-lines topic-list">
      {topics.map((topic) => (
        <li key={topic.id} className="stack-tight">
          <h3>
            <a href={topicPath(communitySlug, topic.slug)}>{topic.title}</a>
            {topic.isArchived ? <span className="tag">{m.forum_archived()}</span> : null}
          </h3>
          <p>{topic.description}</p>
          {topic.summary ? (
            <details className="disclosure">
              <summary>
                {m.forum_known_so_far()}
                <span className="visually-hidden">{` : ${topic.title}`}</span>
              </summary>
              <div className="topic-summary">
                <RichText tree={topic.summary} />
              </div>
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
