import type { PostEntryFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Avatar, Moment, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { memberPath, postAnchor } from './paths.ts';
import { PostBody, placeholderOf } from './post-body.tsx';
import { PostMenu } from './post-menu.tsx';
import { PostReactions } from './post-reactions.tsx';

interface PostArticleProps {
  readonly post: PostEntryFragment;
  /** Address of the reply box with this post quoted. */
  readonly quotePath: string;
  /** Whether the reader started the thread: the mark "this helped" is at hand then. */
  readonly isAsker: boolean;
}

/** One post: who speaks, when, the words, and what a reader can do with it. */
export function PostArticle({ post, quotePath, isAsker }: PostArticleProps): ReactElement {
  if (post.isPlaceholder) {
    return (
      <li className="post post-gone" id={postAnchor(post.id)}>
        <p className="quiet">{placeholderOf(post)}</p>
      </li>
    );
  }
  const name = post.author?.pseudonym ?? m.frame_former_member();
  return (
    <li className={post.isHelpful ? 'post post-helpful' : 'post'} id={postAnchor(post.id)}>
      <article className="stack" aria-label={m.forum_post_by({ name })}>
        {post.isHelpful ? <p className="post-helpful-mark">{m.forum_helpful_mark()}</p> : null}
        <PostByline post={post} name={name} />
        {post.state === 'VISIBLE' ? null : (
          <Notice tone="caution">{post.state === 'HELD' ? m.safety_held_note() : m.forum_post_not_visible()}</Notice>
        )}
        <PostBody post={post} />
        <div className="post-foot">
          <PostReactions post={post} name={name} />
          <PostMenu post={post} name={name} quotePath={quotePath} isAsker={isAsker} />
        </div>
      </article>
    </li>
  );
}

function PostByline({ post, name }: { readonly post: PostEntryFragment; readonly name: string }): ReactElement {
  const { language, now } = usePage();
  return (
    <div className="byline post-byline">
      <Avatar name={name} />
      {post.author ? <a href={memberPath(name)}>{name}</a> : <span>{name}</span>}
      {post.authorRole ? <span>{termOf('membership_role', post.authorRole)}</span> : null}
      {post.authorIsModerator ? <span className="tag">{m.forum_moderator()}</span> : null}
      {post.authorStartedThread && !post.isOpening ? <span>{m.forum_started_this()}</span> : null}
      <Moment at={post.createdAt} now={now} language={language} />
      {post.editedAt ? (
        <span>
          {m.forum_edited()} <Moment at={post.editedAt} now={now} language={language} />
        </span>
      ) : null}
    </div>
  );
}
