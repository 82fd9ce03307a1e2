import { MovedThreadOperation } from '@entraide/contract';
import { redirect } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import type { PageArguments } from '../forum/action-problem.ts';
import { threadPath } from '../forum/paths.ts';

/** A permanent redirect that nobody keeps: where a text is depends on who reads, and can be undone. */
export const movedForGood = (path: string): Response =>
  redirect(path, { status: 301, headers: { 'cache-control': 'private, no-store' } });

/**
 * What an address without a thread answers: the way to where its texts are now, or that there is nothing.
 * @param after the page of posts that was asked for; the first one leads to the thread's first post
 */
export async function whereabouts(
  args: PageArguments,
  id: string,
  after: string | null,
): Promise<Response | ReturnType<typeof notFound>> {
  const { movedThread } = await ask(args, MovedThreadOperation, { id });
  if (!movedThread) return notFound();
  // Without a fragment of its own the browser keeps the one of the old address: that of a single post.
  return movedForGood(
    threadPath({ id: movedThread.threadId, slug: movedThread.slug }, { after: after ?? movedThread.pageAfter }),
  );
}
