import { DeletePostOperation, PostToEditOperation, ThreadCommunityOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary, RichText } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import type { Route } from './+types/delete-post-page';
import { communityPath, postPath } from './paths.ts';
import { pathOfPlace } from './thread-actions.ts';

export async function loader(args: Route.LoaderArgs) {
  const { post: place } = await ask(args, PostToEditOperation, { id: args.params.id });
  if (!place?.post.viewerCanDelete) throw notFound();
  return place;
}

export async function action(args: Route.ActionArgs) {
  const { post: place } = await ask(args, PostToEditOperation, { id: args.params.id });
  const { thread } = await ask(args, ThreadCommunityOperation, { id: place?.threadId ?? '' });
  if (!place || !thread) throw notFound();
  const { deletePost } = await ask(args, DeletePostOperation, { postId: args.params.id });
  if (deletePost.problems.length > 0) return data({ problems: deletePost.problems }, { status: 422 });
  throw redirect(deletePost.isThreadDeleted ? communityPath(thread.community.slug) : pathOfPlace(place));
}

/** Says in words what goes and what stays, and shows the text once more. */
export default function DeletePostPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { post, threadTitle } = loaderData;
  return (
    <div className="page-narrow stack">
      <title>{`${m.forum_delete_title()} · ${m.frame_site_name()}`}</title>
      <h1>{m.forum_delete_title()}</h1>
      <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
      <p>
        {post.isOpening
          ? m.forum_delete_opening_text({ title: threadTitle })
          : m.forum_delete_text({ title: threadTitle })}
      </p>
      <blockquote className="card">
        <RichText tree={post.tree} />
      </blockquote>
      <Form method="post" className="row">
        <button className="button button-danger" type="submit">
          {m.forum_delete_button()}
        </button>
        <a className="button button-quiet" href={postPath(post.id)}>
          {m.forum_keep_button()}
        </a>
      </Form>
    </div>
  );
}
