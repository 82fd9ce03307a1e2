import { decideThread } from '@entraide/domain-access';
import { type Viewer, viewerId } from '@entraide/domain-kernel';
import type { ConceptLinkObject } from '@entraide/server-catalogue';
import type { ThreadCardObject } from './thread-card.object.ts';
import type { ThreadObject } from './thread.object.ts';
import { type ThreadRow, isLockedAt, threadFactsOf } from './thread-row.ts';

const dayMs = 24 * 60 * 60 * 1000;

export function toThreadCard(row: ThreadRow, now: Date): ThreadCardObject {
  const isUnanswered = row.kind === 'question' && row.state === 'visible' && row.reply_count === 0;
  const isFolded = row.warnings.length > 0 || row.opening_state !== 'visible';
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    kind: row.kind,
    language: row.language,
    visibility: row.visibility,
    state: row.state,
    isLocked: isLockedAt(row, now),
    pinnedIn: row.pinned_until !== null && row.pinned_until <= now ? null : row.pinned_in,
    isFeatured: row.featured_at !== null,
    slowMinutes: row.slow_minutes,
    closesAt: row.closes_at,
    createdAt: row.created_at,
    lastPostedAt: row.last_posted_at,
    replyCount: Math.max(0, row.reply_count),
    isUnanswered,
    isWaiting: isUnanswered && now.getTime() - row.created_at.getTime() >= dayMs,
    hasHelpfulPost: row.helpful_post_id !== null,
    warnings: row.opening_state === 'visible' ? row.warnings : [],
    excerpt: isFolded ? null : row.excerpt,
    author: toCard(row.author_id, row.author_pseudonym),
    authorRole: row.author_role,
    community: { id: row.community_id, slug: row.community_slug, name: row.community_name },
    topic: { id: row.topic_id, slug: row.topic_slug, title: row.topic_title },
  };
}

export function toThread(
  row: ThreadRow,
  concepts: ConceptLinkObject[],
  { viewer, now }: { viewer: Viewer; now: Date },
): Omit<ThreadObject, 'notes' | 'viewerWritesAgainAt'> {
  const facts = threadFactsOf(row, now);
  const reply = decideThread('reply', viewer, facts);
  return {
    ...toThreadCard(row, now),
    concepts,
    helpfulPostId: row.helpful_post_id,
    openingPostId: row.opening_post_id,
    viewerIsAuthor: row.author_id !== null && row.author_id === viewerId(viewer),
    viewerCanReply: reply.isAllowed,
    replyObstacle: reply.isAllowed ? null : reply.cause,
    viewerCanRename: decideThread('rename', viewer, facts).isAllowed,
    viewerCanModerate: decideThread('moderate', viewer, facts).isAllowed,
  };
}

/** The author's card; `null` for who has left. */
export const toCard = (id: string | null, pseudonym: string | null): { id: string; pseudonym: string } | null =>
  id !== null && pseudonym !== null ? { id, pseudonym } : null;
