import type { PostEntryFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import { WorryButton } from '../safety/worry/worry-button.tsx';
import { postPath } from './paths.ts';

interface PostMenuProps {
  readonly post: PostEntryFragment;
  readonly name: string;
  readonly quotePath: string;
  readonly isAsker: boolean;
}

/** Everything else one can do with a post, in words. */
export function PostMenu({ post, name, quotePath, isAsker }: PostMenuProps): ReactElement {
  const isAtHand = isAsker && post.viewerCanMarkHelpful;
  return (
    <div className="post-menu no-print">
      {isAtHand ? <HelpfulForm post={post} /> : null}
      {post.viewerCanQuote ? <a href={quotePath}>{m.forum_quote()}</a> : null}
      <details className="disclosure">
        <summary>
          {m.forum_more()}
          <span className="visually-hidden">{` ${m.forum_more_about({ name })}`}</span>
        </summary>
        <ul className="plain-list post-menu-list">
          <PostLinks post={post} />
          {post.viewerCanMarkHelpful && !isAtHand ? (
            <li>
              <HelpfulForm post={post} />
            </li>
          ) : null}
          {post.viewerCanReport ? <ReportLinks postId={post.id} /> : null}
        </ul>
      </details>
    </div>
  );
}

function PostLinks({ post }: { readonly post: PostEntryFragment }): ReactElement {
  return (
    <>
      <li>
        <a href={postPath(post.id)}>{m.forum_link_to_post()}</a>
      </li>
      {post.viewerCanEdit ? (
        <li>
          <a href={`${postPath(post.id)}/edit`}>{m.frame_edit()}</a>
        </li>
      ) : null}
      {post.viewerCanDelete ? (
        <li>
          <a href={`${postPath(post.id)}/delete`}>{m.frame_delete()}</a>
        </li>
      ) : null}
      {post.viewerCanReadVersions ? (
        <li>
          <a href={`${postPath(post.id)}/versions`}>{m.forum_versions()}</a>
        </li>
      ) : null}
    </>
  );
}

/** Also for visitors: a report, and the worry that somebody is in danger. */
function ReportLinks({ postId }: { readonly postId: string }): ReactElement {
  return (
    <>
      <li>
        <a href={`/report/post/${postId}`}>{m.frame_report()}</a>
      </li>
      <li>
        <WorryButton kind="post" id={postId} />
      </li>
    </>
  );
}

function HelpfulForm({ post }: { readonly post: PostEntryFragment }): ReactElement {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="postId" value={post.id} />
      <button className="link-button" type="submit" name="helpful" value={post.isHelpful ? 'no' : 'yes'}>
        {post.isHelpful ? m.forum_unmark_helpful() : m.forum_mark_helpful()}
      </button>
    </Form>
  );
}
