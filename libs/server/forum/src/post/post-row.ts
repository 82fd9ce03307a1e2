import type { ContentState, PostFacts, ThreadFacts } from '@entraide/domain-access';
import type { ContentWarning, Language, MembershipRole, ThreadVisibility } from '@entraide/domain-kernel';
import type { RichText } from '@entraide/domain-text';

export interface PostRow {
  readonly id: string;
  readonly thread_id: string;
  readonly community_id: string;
  readonly author_id: string | null;
  readonly is_opening: boolean;
  readonly text: string;
  readonly tree: RichText;
  readonly language: Language;
  readonly warnings: ContentWarning[];
  readonly state: ContentState;
  readonly revision: number;
  readonly edited_at: Date | null;
  readonly created_at: Date;
  readonly author_pseudonym: string | null;
  readonly author_role: MembershipRole | null;
  readonly author_is_moderator: boolean;
  readonly quoted_excerpt: string | null;
  readonly quoted_id: string | null;
  readonly quoted_state: ContentState | null;
  readonly quoted_warnings: ContentWarning[] | null;
  readonly quoted_author_id: string | null;
  readonly quoted_author_pseudonym: string | null;
  /** Of the thread in which the quoted post stands now, which may be another one than when it was quoted. */
  readonly quoted_community_id: string | null;
  readonly quoted_thread_author_id: string | null;
  readonly quoted_visibility: ThreadVisibility | null;
  readonly quoted_thread_state: ContentState | null;
}

/** What {@link PostRow} selects, with its tables; `post` is the table's name in the statement. */
export const postColumns = `
  post.id, post.thread_id, post.community_id, post.author_id, post.is_opening, post.text, post.tree, post.language,
  post.warnings, post.state, post.revision, post.edited_at, post.created_at, post.quoted_excerpt,
  author.pseudonym as author_pseudonym, role.role as author_role, moderator.member_id is not null as author_is_moderator,
  quoted.id as quoted_id, quoted.state as quoted_state, quoted.warnings as quoted_warnings, quoted.author_id as quoted_author_id,
  quoted_author.pseudonym as quoted_author_pseudonym, quoted_thread.community_id as quoted_community_id,
  quoted_thread.author_id as quoted_thread_author_id, quoted_thread.visibility as quoted_visibility,
  quoted_thread.state as quoted_thread_state`;

export const postTables = `
  left join member author on author.id = post.author_id and author.state <> 'erased'
  left join membership role
    on role.member_id = author.id and role.community_id = post.community_id and role.state = 'active'
  left join community_moderator moderator
    on moderator.member_id = author.id and moderator.community_id = post.community_id
  left join post quoted on quoted.id = post.quoted_post_id
  left join thread quoted_thread on quoted_thread.id = quoted.thread_id
  left join member quoted_author on quoted_author.id = quoted.author_id and quoted_author.state <> 'erased'`;

export const postFactsOf = (row: PostRow, thread: ThreadFacts): PostFacts => ({
  communityId: row.community_id,
  authorId: row.author_id,
  state: row.state,
  isOpening: row.is_opening,
  thread,
});
