import type { ContentState, ThreadFacts } from '@entraide/domain-access';
import type { ContentWarning, Language, MembershipRole, ThreadKind, ThreadVisibility } from '@entraide/domain-kernel';
import { countOf } from '../sql/count-of.ts';
import { isClosedAt } from './thread-closing.ts';

/** Where a thread can be pinned: on top of its community, or of its topic. */
export const pinPlaces = ['community', 'topic'] as const;
export type PinPlace = (typeof pinPlaces)[number];

export interface ThreadRow {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly kind: ThreadKind;
  readonly language: Language;
  readonly visibility: ThreadVisibility;
  readonly state: ContentState;
  readonly is_locked: boolean;
  readonly created_at: Date;
  readonly last_posted_at: Date;
  readonly reply_count: number;
  readonly helpful_post_id: string | null;
  readonly excerpt: string | null;
  readonly warnings: ContentWarning[];
  readonly opening_post_id: string;
  readonly opening_state: ContentState;
  /** The author, also when they have left. */
  readonly author_id: string | null;
  readonly author_pseudonym: string | null;
  readonly author_role: MembershipRole | null;
  readonly community_id: string;
  readonly community_slug: string;
  readonly community_name: string;
  readonly topic_id: string;
  readonly topic_slug: string;
  readonly topic_title: string;
  readonly pinned_in: PinPlace | null;
  readonly pinned_until: Date | null;
  readonly featured_at: Date | null;
  readonly slow_minutes: number | null;
  readonly closes_at: Date | null;
}

/** What {@link ThreadRow} selects from {@link threadTables}. A thread of an archived community is locked. */
export const threadColumns = (language: Language): string => `
  thread.id, thread.slug, thread.title, thread.kind, thread.language, thread.visibility, thread.state,
  thread.is_locked or community.is_archived as is_locked, thread.created_at, thread.last_posted_at,
  ${countOf('thread.replies', 'thread.id')} as reply_count, thread.helpful_post_id, thread.excerpt,
  opening.warnings, opening.id as opening_post_id, opening.state as opening_state,
  thread.author_id, author.pseudonym as author_pseudonym, role.role as author_role,
  community.id as community_id, community.slug as community_slug, community.name_${language} as community_name,
  topic.id as topic_id, topic.slug as topic_slug, topic.title_${language} as topic_title, thread.pinned_in,
  thread.pinned_until, thread.featured_at, thread.slow_minutes, thread.closes_at`;

/** The tables beside `thread` that its row is made of. */
export const threadTables = `
  join community on community.id = thread.community_id
  join topic on topic.id = thread.topic_id
  join post opening on opening.thread_id = thread.id and opening.is_opening
  left join member author on author.id = thread.author_id and author.state <> 'erased'
  left join membership role
    on role.member_id = author.id and role.community_id = thread.community_id and role.state = 'active'`;

/** Whether it takes no more replies at `now`: by a moderator, with its community, or because its time has come. */
export const isLockedAt = (row: ThreadRow, now: Date): boolean => row.is_locked || isClosedAt(row.closes_at, now);

export const threadFactsOf = (row: ThreadRow, now: Date): ThreadFacts => ({
  communityId: row.community_id,
  authorId: row.author_id,
  visibility: row.visibility,
  state: row.state,
  isLocked: isLockedAt(row, now),
});
