import { CommunityDoorOperation, ThreadPageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { data } from 'react-router';
import { ask, pageRequestContext } from '../../page-request.ts';
import type { Route } from './+types/thread-page';
import { WriterHelp } from '../safety/help/writer-help.tsx';
import { movedForGood, whereabouts } from '../curation/whereabouts.ts';
import { type RefusedAction, textOf } from './action-problem.ts';
import { DiscussionMetadata } from './discussion-metadata-script.tsx';
import { join } from './membership-action.ts';
import { PageLinks } from './page-links.tsx';
import { postAnchor, threadPath } from './paths.ts';
import { PostArticle } from './post-article.tsx';
import { type ReplyAnswer, ReplyBox } from './reply-box.tsx';
import { ThreadHead } from './thread-head.tsx';
import { backTo, previewReply, publishReply, touchPost } from './thread-actions.ts';
import { WritingObstacle } from './writing-obstacle.tsx';

export async function loader(args: Route.LoaderArgs) {
  const query = new URL(args.request.url).searchParams;
  const after = query.get('after');
  const { thread, threadPosts } = await ask(args, ThreadPageOperation, { id: args.params.id, after });
  if (!thread || !threadPosts) throw await whereabouts(args, args.params.id, after);
  const quote = query.get('quote');
  const help = query.get('help');
  if (args.params.slug !== thread.slug) throw movedForGood(threadPath(thread, { after, quote, help }));
  const { publicOrigin, viewer } = args.context.get(pageRequestContext);
  const isOutside = viewer.kind === 'member' && thread.replyObstacle === 'NOT_A_MEMBER';
  const door = isOutside ? (await ask(args, CommunityDoorOperation, { slug: thread.community.slug })).community : null;
  return { thread, door, posts: threadPosts, after, quote, help, publicOrigin, idempotencyKey: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const intent = textOf(form, 'intent');
  if (intent === 'preview') return data({ reply: await previewReply(args, form) });
  if (intent.startsWith('reply'))
    return data({ reply: await publishReply(args, form, args.params.id) }, { status: 422 });
  const isJoining = intent === 'join';
  const problems = await (isJoining ? join(args, form) : touchPost(args, form));
  if (problems.length === 0) throw backTo(args, isJoining ? 'reply' : postAnchor(textOf(form, 'postId')));
  return data({ refused: { intent, problems } satisfies RefusedAction }, { status: 422 });
}

export default function ThreadPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { thread, door, posts, after, quote, help } = loaderData;
  const refused: RefusedAction | undefined = actionData && 'refused' in actionData ? actionData.refused : undefined;
  const answer: ReplyAnswer | undefined = actionData && 'reply' in actionData ? actionData.reply : undefined;
  const { previousAfter, hasPreviousPage, pageInfo } = posts;
  const helpAt = posts.nodes.find((post) => post.id === help)?.id;
  const ownTexts = posts.nodes.flatMap((post) => (post.viewerIsAuthor && post.source !== null ? [post.source] : []));
  return (
    <div className="page-narrow stack-loose">
      <title>{`${thread.title} · ${m.frame_site_name()}`}</title>
      <WriterHelp {...(helpAt ? { textAt: `#${postAnchor(helpAt)}` } : {})} />
      <ThreadHead thread={thread} isHelpfulHere={posts.nodes.some((post) => post.isHelpful)} />
      {refused && refused.intent !== 'join' ? (
        <ErrorSummary title={m.frame_error_summary()} problems={refused.problems} />
      ) : null}
      <section aria-labelledby="posts-title">
        <h2 className="visually-hidden" id="posts-title">
          {m.forum_posts()}
        </h2>
        <ol className="posts plain-list">
          {posts.nodes.map((post) => (
            <PostArticle
              key={post.id}
              post={post}
              quotePath={threadPath(thread, { after, quote: post.id, hash: 'reply' })}
              isAsker={thread.viewerIsAuthor}
            />
          ))}
        </ol>
      </section>
      <PageLinks
        label={m.frame_pages()}
        previous={hasPreviousPage ? threadPath(thread, { after: previousAfter }) : null}
        previousLabel={m.forum_earlier_posts()}
        next={pageInfo.hasNextPage ? threadPath(thread, { after: pageInfo.endCursor }) : null}
        nextLabel={m.forum_later_posts()}
      />
      <section id="reply" className="reply stack no-print" aria-labelledby="reply-title">
        <h2 id="reply-title">{m.forum_reply_title()}</h2>
        {thread.viewerCanReply ? (
          <ReplyBox
            key={`${after}${ownTexts.length}${ownTexts.at(-1) ?? ''}`}
            thread={thread}
            quoted={posts.nodes.find((post) => post.id === quote && post.viewerCanQuote)}
            ownTexts={ownTexts}
            idempotencyKey={loaderData.idempotencyKey}
            answer={answer}
          />
        ) : (
          <WritingObstacle
            obstacle={thread.replyObstacle}
            community={{ ...thread.community, ...(door ? { joining: door.joining } : {}) }}
            isHeld={thread.state === 'HELD'}
            isWaitingForModerator={door?.viewerMembership?.state === 'REQUESTED'}
            refused={refused}
          />
        )}
      </section>
      <DiscussionMetadata page={loaderData} />
    </div>
  );
}
