import {
  MarkHelpfulOperation,
  PostPlaceOperation,
  PreviewTextOperation,
  PublishPostOperation,
  ReactOperation,
  UnreactOperation,
} from '@entraide/contract';
import { redirect } from 'react-router';
import { ask, notFound, pathOf } from '../../page-request.ts';
import { type ActionProblem, type PageArguments, textOf } from './action-problem.ts';
import { warningsOf } from './content-warnings.ts';
import { postAnchor, threadPath } from './paths.ts';
import { reactionKinds } from './reaction-kinds.ts';
import type { ReplyAnswer } from './reply-box.tsx';

/** The text as it will be read; nothing is saved. */
export async function previewReply(args: PageArguments, form: FormData): Promise<ReplyAnswer> {
  const text = textOf(form, 'text');
  const { previewText } = await ask(args, PreviewTextOperation, { text });
  return { intent: 'preview', problems: [], preview: previewText, values: { text, warnings: warningsOf(form) } };
}

/** Publishes a reply. @returns the refusal; @throws the redirect to the reply when it is published */
export async function publishReply(args: PageArguments, form: FormData, threadId: string): Promise<ReplyAnswer> {
  const text = textOf(form, 'text');
  const warnings = warningsOf(form);
  const { publishPost } = await ask(args, PublishPostOperation, {
    input: {
      idempotencyKey: textOf(form, 'idempotencyKey'),
      threadId,
      text,
      warnings,
      quotedPostId: textOf(form, 'quotedPostId') || null,
      isSure: isSure(form),
    },
  });
  const { post, opensHelp, questions, problems } = publishPost;
  if (post) throw redirect(await placeOf(args, post.id, opensHelp));
  return { intent: 'reply', problems, questions, values: { text, warnings } };
}

/** Whether a form was sent by the button that sends a text as it is, after its writer was asked. */
export const isSure = (form: FormData): boolean => textOf(form, 'intent').endsWith('-as-it-is');

/**
 * The address of the page of its thread on which a post stands.
 * @param opensHelp whether its writer finds help above everything else
 */
export async function placeOf(args: PageArguments, postId: string, opensHelp = false): Promise<string> {
  const { post } = await ask(args, PostPlaceOperation, { id: postId });
  if (!post) throw notFound();
  return pathOfPlace({ ...post, post: { id: postId } }, opensHelp);
}

interface Place {
  readonly post: { readonly id: string };
  readonly threadId: string;
  readonly threadSlug: string;
  readonly pageAfter: string | null;
}

/** The address of a place that is known; its post may be gone. */
export const pathOfPlace = ({ post, threadId, threadSlug, pageAfter }: Place, opensHelp = false): string =>
  threadPath(
    { id: threadId, slug: threadSlug },
    { after: pageAfter, hash: postAnchor(post.id), help: opensHelp ? post.id : null },
  );

/** Reactions and the mark of the helpful reply: one button each. @returns what stands in the way, if anything */
export async function touchPost(args: PageArguments, form: FormData): Promise<readonly ActionProblem[]> {
  const postId = textOf(form, 'postId');
  if (form.has('helpful')) {
    const isHelpful = form.get('helpful') === 'yes';
    return (await ask(args, MarkHelpfulOperation, { postId, isHelpful })).markHelpful.problems;
  }
  const isTakenBack = form.has('unreact');
  const wanted = form.get(isTakenBack ? 'unreact' : 'react');
  const kind = reactionKinds.find((candidate) => candidate === wanted);
  if (!kind) throw notFound();
  const input = { postId, kind };
  return isTakenBack
    ? (await ask(args, UnreactOperation, { input })).unreact.problems
    : (await ask(args, ReactOperation, { input })).react.problems;
}

/** Back to the place on the page that a form came from. */
export const backTo = (args: PageArguments, hash: string): Response => redirect(`${pathOf(args.request)}#${hash}`);
