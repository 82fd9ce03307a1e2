import type { PostEntryFragment, ReactionKind } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import { termOf } from '../../terms.ts';
import { reactionKinds } from './reaction-kinds.ts';

interface PostReactionsProps {
  readonly post: PostEntryFragment;
  readonly name: string;
}

/** Support without words: buttons for who may give it, otherwise what was given. */
export function PostReactions({ post, name }: PostReactionsProps): ReactElement | null {
  if (!post.viewerCanReact) return <GivenReactions post={post} />;
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="postId" value={post.id} />
      <div className="reactions" role="group" aria-label={m.forum_reactions_to({ name })}>
        {reactionKinds.map((kind) => (
          <ReactionButton key={kind} kind={kind} given={post.reactions.find((reaction) => reaction.kind === kind)} />
        ))}
      </div>
    </Form>
  );
}

interface ReactionButtonProps {
  readonly kind: ReactionKind;
  readonly given: PostEntryFragment['reactions'][number] | undefined;
}

function ReactionButton({ kind, given }: ReactionButtonProps): ReactElement {
  const isMine = given?.isMine ?? false;
  return (
    <button className="reaction" type="submit" name={isMine ? 'unreact' : 'react'} value={kind} aria-pressed={isMine}>
      {termOf('reaction', kind)}
      {given ? <span className="reaction-count">{` ${given.count}`}</span> : null}
    </button>
  );
}

function GivenReactions({ post }: { readonly post: PostEntryFragment }): ReactElement | null {
  if (post.reactions.length === 0) return null;
  return (
    <p className="quiet small">
      {post.reactions.map((reaction) => `${termOf('reaction', reaction.kind)} ${reaction.count}`).join(' · ')}
    </p>
  );
}
