import { type PostAction, type PostFacts, type ThreadFacts, decidePost } from '@entraide/domain-access';
import { type Viewer, viewerId } from '@entraide/domain-kernel';
import { postAppearance } from '@entraide/domain-visibility';
import { toCard } from '../thread/thread.mapper.ts';
import { type PostRow, postFactsOf } from './post-row.ts';
import type { PostObject } from './post.object.ts';
import type { QuoteObject } from './quote.object.ts';
import type { ReactionCountObject } from './reaction-count.object.ts';

/** What a post is presented with: its thread's facts, who reads, and the reactions of all posts shown. */
export interface PostSetting {
  readonly viewer: Viewer;
  readonly thread: ThreadFacts;
  readonly helpfulPostId: string | null;
  readonly reactions: ReadonlyMap<string, ReactionCountObject[]>;
}

/** The post as the viewer sees it; `null` when they see nothing of it at all. */
export function toPost(row: PostRow, setting: PostSetting): PostObject | null {
  const { viewer, thread } = setting;
  const facts = postFactsOf(row, thread);
  const appearance = postAppearance(viewer, facts);
  if (appearance.kind === 'absent') return null;
  const may = (action: PostAction): boolean => decidePost(action, viewer, facts).isAllowed;
  return {
    ...placeOf(row),
    ...(appearance.kind === 'shown' ? wordsOf(row, setting, may('edit')) : noWords),
    viewerCanQuote: may('quote'),
    viewerCanEdit: may('edit'),
    viewerCanDelete: may('delete'),
    viewerCanReact: may('react'),
    viewerCanMarkHelpful: may('mark_helpful'),
    viewerCanReadVersions: row.revision > 1 && may('read_versions'),
    viewerCanReport: may('report'),
    viewerCanModerate: may('moderate'),
  };
}

const placeOf = (row: PostRow) => ({
  id: row.id,
  threadId: row.thread_id,
  isOpening: row.is_opening,
  state: row.state,
  language: row.language,
  createdAt: row.created_at,
  revision: row.revision,
});

const noWords = {
  isPlaceholder: true,
  tree: null,
  source: null,
  warnings: [],
  author: null,
  authorRole: null,
  authorIsModerator: false,
  authorStartedThread: false,
  editedAt: null,
  quote: null,
  reactions: [],
  isHelpful: false,
  viewerIsAuthor: false,
};

const wordsOf = (row: PostRow, setting: PostSetting, canEdit: boolean) => ({
  isPlaceholder: false,
  tree: row.tree,
  source: canEdit ? row.text : null,
  warnings: row.warnings,
  author: toCard(row.author_id, row.author_pseudonym),
  authorRole: row.author_role,
  authorIsModerator: row.author_is_moderator,
  authorStartedThread: row.author_id !== null && row.author_id === setting.thread.authorId,
  editedAt: row.edited_at,
  quote: quoteOf(row, setting),
  reactions: setting.reactions.get(row.id) ?? [],
  isHelpful: row.id === setting.helpfulPostId,
  viewerIsAuthor: row.author_id !== null && row.author_id === viewerId(setting.viewer),
});

function quoteOf(row: PostRow, { viewer }: PostSetting): QuoteObject | null {
  const quoted = quotedFactsOf(row);
  if (row.quoted_id === null || row.quoted_excerpt === null || quoted === null) return null;
  if (!decidePost('read', viewer, quoted).isAllowed) return null;
  return {
    postId: row.quoted_id,
    author: toCard(row.quoted_author_id, row.quoted_author_pseudonym),
    warnings: row.quoted_warnings ?? [],
    excerpt: row.quoted_excerpt,
  };
}

/** The quoted post where it stands now: with a split or a merge it may have gone to another thread. */
function quotedFactsOf(row: PostRow): PostFacts | null {
  const { quoted_state: state, quoted_community_id: communityId, quoted_visibility: visibility } = row;
  if (state === null || communityId === null || visibility === null || row.quoted_thread_state === null) return null;
  const thread = {
    communityId,
    authorId: row.quoted_thread_author_id,
    visibility,
    state: row.quoted_thread_state,
    isLocked: false,
  };
  return { communityId, authorId: row.quoted_author_id, state, isOpening: false, thread };
}
