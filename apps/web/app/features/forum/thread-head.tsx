import type { ThreadPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, Moment, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { ThreadNotes } from '../curation/thread-notes.tsx';
import { communityPath, conceptPath, memberPath, postAnchor, postPath, topicPath } from './paths.ts';
import { writtenIn } from './written-in.ts';

export type ThreadOfPage = NonNullable<ThreadPageQuery['thread']>;

interface ThreadHeadProps {
  readonly thread: ThreadOfPage;
  /** Whether the reply that helped stands on this page. */
  readonly isHelpfulHere: boolean;
}

/** Title, who asks, who can see it, and the way to the reply that helped. */
export function ThreadHead({ thread, isHelpfulHere }: ThreadHeadProps): ReactElement {
  const { language, now } = usePage();
  const { community, topic } = thread;
  return (
    <header className="thread-head stack">
      <Breadcrumbs
        label={m.frame_breadcrumbs()}
        crumbs={[
          { label: community.name, href: communityPath(community.slug) },
          { label: topic.title, href: topicPath(community.slug, topic.slug) },
        ]}
      />
      <h1 lang={writtenIn(thread.language, language)}>{thread.title}</h1>
      <p className="byline">
        <span className="tag">{termOf('thread_kind', thread.kind)}</span>
        <span>
          <Asker thread={thread} />
        </span>
        <Moment at={thread.createdAt} now={now} language={language} />
        <span>{m.forum_replies({ count: thread.replyCount })}</span>
      </p>
      <p className="quiet small">
        {m.forum_who_can_see()} {termOf('visibility', thread.visibility)}
      </p>
      <ThreadConcepts thread={thread} />
      <ThreadNotices thread={thread} />
      <ThreadNotes thread={thread} />
      {thread.helpfulPostId ? (
        <p>
          <a href={isHelpfulHere ? `#${postAnchor(thread.helpfulPostId)}` : postPath(thread.helpfulPostId)}>
            {m.forum_go_to_helpful()}
          </a>
        </p>
      ) : null}
    </header>
  );
}

function Asker({ thread }: { readonly thread: ThreadOfPage }): ReactElement {
  return (
    <>
      {thread.author ? (
        <a href={memberPath(thread.author.pseudonym)}>{thread.author.pseudonym}</a>
      ) : (
        m.frame_former_member()
      )}
      {thread.authorRole ? `, ${termOf('membership_role', thread.authorRole)}` : ''}
    </>
  );
}

function ThreadConcepts({ thread }: { readonly thread: ThreadOfPage }): ReactElement | null {
  if (thread.concepts.length === 0) return null;
  return (
    <p className="row small">
      <span className="quiet">{m.forum_about()}</span>
      {thread.concepts.map((concept) => (
        <a key={concept.id} href={conceptPath(concept)}>
          {concept.name}
        </a>
      ))}
    </p>
  );
}

function ThreadNotices({ thread }: { readonly thread: ThreadOfPage }): ReactElement | null {
  if (thread.state === 'HELD') return <Notice tone="caution">{m.safety_held_note()}</Notice>;
  if (thread.state !== 'VISIBLE') return <Notice tone="caution">{m.forum_thread_hidden_note()}</Notice>;
  if (thread.isWaiting) return <Notice>{m.forum_waiting_note()}</Notice>;
  return null;
}
