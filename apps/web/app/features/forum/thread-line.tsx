import type { ThreadLineFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Moment } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { threadPath } from './paths.ts';
import { writtenIn } from './written-in.ts';

interface ThreadLineProps {
  readonly thread: ThreadLineFragment;
  /** Where the page is not the community's own. */
  readonly showsCommunity?: boolean;
  readonly headingLevel?: 2 | 3;
}

/** A thread in a list: what it asks, who asks, and whether somebody has answered. */
export function ThreadLine({ thread, showsCommunity = false, headingLevel = 3 }: ThreadLineProps): ReactElement {
  const { language } = usePage();
  const Heading = `h${headingLevel}` as const;
  const lang = writtenIn(thread.language, language);
  return (
    <li className="thread-line stack-tight">
      <Heading>
        <a href={threadPath(thread)} lang={lang}>
          {thread.title}
        </a>
      </Heading>
      <ThreadByline thread={thread} showsCommunity={showsCommunity} />
      {thread.excerpt ? (
        <p className="thread-excerpt" lang={lang}>
          {thread.excerpt}
        </p>
      ) : null}
      <ThreadState thread={thread} />
    </li>
  );
}

function ThreadByline({
  thread,
  showsCommunity,
}: {
  readonly thread: ThreadLineFragment;
  readonly showsCommunity: boolean;
}): ReactElement {
  const { language, now } = usePage();
  const role = thread.authorRole ? termOf('membership_role', thread.authorRole) : null;
  return (
    <p className="byline">
      <span>{termOf('thread_kind', thread.kind)}</span>
      <span>
        {thread.author?.pseudonym ?? m.frame_former_member()}
        {role ? `, ${role}` : ''}
      </span>
      <Moment at={thread.lastPostedAt} now={now} language={language} />
      {showsCommunity ? <a href={`/communities/${thread.community.slug}`}>{thread.community.name}</a> : null}
    </p>
  );
}

function ThreadState({ thread }: { readonly thread: ThreadLineFragment }): ReactElement {
  return (
    <ul className="inline-list small">
      {thread.pinnedIn ? <li className="tag">{m.curation_pinned()}</li> : null}
      {thread.isFeatured ? <li className="tag">{m.curation_featured()}</li> : null}
      <li>{replyWords(thread)}</li>
      {thread.hasHelpfulPost ? <li className="tag tag-accent">{m.forum_has_helpful()}</li> : null}
      {thread.warnings.length > 0 ? (
        <li className="tag tag-caution">
          {m.forum_warned({ warnings: thread.warnings.map((warning) => termOf('warning', warning)).join(', ') })}
        </li>
      ) : null}
      {thread.visibility === 'PUBLIC' ? null : <li className="tag">{termOf('visibility', thread.visibility)}</li>}
      {thread.isLocked ? <li className="tag">{m.forum_locked()}</li> : null}
      {thread.state === 'VISIBLE' ? null : <li className="tag tag-caution">{m.forum_thread_not_visible()}</li>}
    </ul>
  );
}

function replyWords(thread: ThreadLineFragment): ReactElement {
  if (thread.isWaiting) return <strong>{m.forum_waiting()}</strong>;
  if (thread.isUnanswered) return <strong>{m.forum_unanswered()}</strong>;
  return <span className="quiet">{m.forum_replies({ count: thread.replyCount })}</span>;
}
