import type { Viewer } from '@entraide/domain-kernel';
import {
  type Decision,
  type Rule,
  allOf,
  allowed,
  allowedIf,
  anyOf,
  isActiveMember,
  isAuthor,
  isWriterIn,
  moderatesIts,
} from './decision.ts';
import type { ContentState } from './thread-state.ts';
import { type ThreadFacts, decideThread } from './thread.policy.ts';

/** What the rules ask of a post. A post is never readable where its thread is not. */
export interface PostFacts {
  readonly communityId: string;
  /** `null` when the author has gone. */
  readonly authorId: string | null;
  readonly state: ContentState;
  readonly isOpening: boolean;
  readonly thread: ThreadFacts;
}

export const postActions = [
  'read',
  'quote',
  'edit',
  'delete',
  'react',
  'mark_helpful',
  'read_versions',
  'report',
  'moderate',
] as const;
export type PostAction = (typeof postActions)[number];

const readThread: Rule<PostFacts> = (viewer, post) => decideThread('read', viewer, post.thread);

const standsForThem: Rule<PostFacts> = (viewer, post) => {
  const rules: Record<ContentState, Rule<PostFacts>> = {
    visible: () => allowed,
    hidden: anyOf<PostFacts>(isAuthor, moderatesIts),
    removed: moderatesIts,
    deleted: () => allowedIf(false),
    held: anyOf<PostFacts>(isAuthor, moderatesIts),
  };
  return rules[post.state](viewer, post);
};

const read = allOf<PostFacts>(readThread, standsForThem);
const isVisible: Rule<PostFacts> = (_, post) =>
  allowedIf(post.state === 'visible' && post.thread.state === 'visible', 'locked');
/** What a moderator has hidden or holds may be changed: that is how it comes before them again. */
const isEditable: Rule<PostFacts> = (_, post) =>
  allowedIf(
    [post.state, post.thread.state].every((state) => ['visible', 'hidden', 'held'].includes(state)),
    'locked',
  );
const isOpen: Rule<PostFacts> = (_, post) => allowedIf(!post.thread.isLocked, 'locked');
const isReply: Rule<PostFacts> = (_, post) => allowedIf(!post.isOpening);
const isSomebodyElses: Rule<PostFacts> = (viewer, post) => allowedIf(!isAuthor(viewer, post).isAllowed);

const rules: Record<PostAction, Rule<PostFacts>> = {
  read,
  quote: allOf<PostFacts>(read, isVisible, (viewer, post) => decideThread('reply', viewer, post.thread)),
  edit: allOf<PostFacts>(read, isAuthor, isEditable, isOpen, isWriterIn),
  delete: allOf<PostFacts>(read, isAuthor, isActiveMember),
  react: allOf<PostFacts>(read, isVisible, isWriterIn, isSomebodyElses),
  mark_helpful: allOf<PostFacts>(read, isVisible, isReply, (viewer, post) =>
    decideThread('mark_helpful', viewer, post.thread),
  ),
  read_versions: allOf<PostFacts>(read, anyOf<PostFacts>(isAuthor, moderatesIts)),
  report: allOf<PostFacts>(read, isVisible, isSomebodyElses),
  moderate: allOf<PostFacts>(readThread, moderatesIts),
};

/** May the viewer do this with the post? What they cannot read sounds like nothing: `not_found`. */
export const decidePost = (action: PostAction, viewer: Viewer, post: PostFacts): Decision =>
  rules[action](viewer, post);
