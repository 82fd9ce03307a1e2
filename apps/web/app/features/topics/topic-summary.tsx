import type { TopicPageQuery, TopicThreadsQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { RichText, longDate } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { topicVersionsPath } from './topic-paths.ts';

interface TopicSummaryProps {
  readonly topic: NonNullable<TopicPageQuery['topic']>;
  readonly references: TopicThreadsQuery['references'];
  readonly savedAt: string | undefined;
}

/** What is known so far, what it rests on, how fresh it is and how it came about. */
export function TopicSummary({ topic, references, savedAt }: TopicSummaryProps): ReactElement | null {
  const { language } = usePage();
  if (!topic.summary) return null;
  return (
    <section className="topic-summary stack-tight" aria-labelledby="summary-title">
      <h2 id="summary-title">{m.forum_known_so_far()}</h2>
      <RichText tree={topic.summary} />
      {references && references.length > 0 ? (
        <details className="disclosure">
          <summary>{m.topics_references({ count: references.length })}</summary>
          <ul className="plain-list stack-tight">
            {references.map(({ title, url, kind, writtenAt }) => (
              <li key={url}>
                <a href={url} {...(kind === 'PAGE' ? { rel: 'noopener noreferrer nofollow' } : {})}>
                  {title}
                </a>{' '}
                <span className="quiet small">
                  {writtenAt ? longDate(new Date(writtenAt), language) : new URL(url).hostname}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <p className="quiet small">{m.forum_known_so_far_note()}</p>
      <p className="quiet small">
        {savedAt ? `${m.topics_last_changed({ date: longDate(new Date(savedAt), language) })} ` : null}
        <a href={topicVersionsPath(topic.community.slug, topic.slug)}>{m.topics_versions_link()}</a>
      </p>
    </section>
  );
}
