import { Injectable } from '@nestjs/common';
import type { ContentState } from '@entraide/domain-access';
import type { Language, ThreadKind, ThreadVisibility } from '@entraide/domain-kernel';
import { Clock, type Transaction, refuse } from '@entraide/server-platform';
import { asId } from '../sql/bindings.ts';
import { isClosedAt } from '../thread/thread-closing.ts';

/** A thread with everything that arranging it asks about. */
export interface CuratedThread {
  readonly id: string;
  readonly communityId: string;
  readonly topicId: string;
  readonly authorId: string | null;
  readonly visibility: ThreadVisibility;
  readonly state: ContentState;
  readonly isLocked: boolean;
  readonly title: string;
  readonly kind: ThreadKind;
  readonly language: Language;
  readonly helpfulPostId: string | null;
  readonly createdAt: Date;
  /** `null` for a thread that became part of another one. */
  readonly openingPostId: string | null;
  /** Whether a post of it is kept from readers by a moderator. */
  readonly holdsHiddenText: boolean;
  readonly traits: ThreadTraits;
}

/** What stands on a thread as plain values of JSON: times in ISO 8601. */
export interface ThreadTraits {
  readonly pinned_in: 'community' | 'topic' | null;
  readonly pin_order: number | null;
  readonly pinned_until: string | null;
  readonly featured_at: string | null;
  readonly is_locked: boolean;
  readonly slow_minutes: number | null;
  readonly closes_at: string | null;
  readonly topic_id: string;
  readonly community_id: string;
}

type TraitRow = {
  readonly [Name in keyof ThreadTraits]: Name extends `${string}_at` | `${string}_until`
    ? Date | null
    : ThreadTraits[Name];
};

interface CuratedRow extends TraitRow {
  readonly id: string;
  readonly author_id: string | null;
  readonly visibility: ThreadVisibility;
  readonly state: ContentState;
  readonly title: string;
  readonly kind: ThreadKind;
  readonly language: Language;
  readonly helpful_post_id: string | null;
  readonly created_at: Date;
  readonly community_is_archived: boolean;
  readonly opening_post_id: string | null;
  readonly holds_hidden_text: boolean;
}

/** Threads for those who arrange them, locked until the transaction ends. */
@Injectable()
export class CuratedThreadRepository {
  constructor(private readonly clock: Clock) {}

  /** Refuses with `not_found` when there is none. */
  async one(transaction: Transaction, id: string): Promise<CuratedThread> {
    return (await this.several(transaction, [id]))[0] ?? refuse('not_found');
  }

  /** In the order asked; refuses with `not_found` when one is missing. Locked by id, so that two never wait for each other. */
  async several(transaction: Transaction, ids: readonly string[]): Promise<CuratedThread[]> {
    const wanted = ids.map((id) => asId(id).toLowerCase());
    await transaction.query(`select id from thread where id = any($1::uuid[]) order by id for no key update`, [wanted]);
    const found = await this.read(transaction, wanted);
    return wanted.map((id) => found.get(id) ?? refuse('not_found'));
  }

  /** As it stands, without a lock; `null` when there is none. */
  async find(transaction: Transaction, id: string): Promise<CuratedThread | null> {
    return (await this.read(transaction, [asId(id)])).values().next().value ?? null;
  }

  private async read(transaction: Transaction, ids: readonly string[]): Promise<Map<string, CuratedThread>> {
    const rows = await transaction.query<CuratedRow>(
      `select thread.*, community.is_archived as community_is_archived, opening.id as opening_post_id,
              exists (select 1 from post where post.thread_id = thread.id and post.state in ('hidden', 'removed', 'held'))
                as holds_hidden_text
       from thread join community on community.id = thread.community_id
       left join post opening on opening.thread_id = thread.id and opening.is_opening
       where thread.id = any($1::uuid[])`,
      [ids],
    );
    const now = this.clock.now();
    return new Map(rows.map((row) => [row.id, toCurated(row, now)]));
  }
}

const toCurated = (row: CuratedRow, now: Date): CuratedThread => ({
  id: row.id,
  communityId: row.community_id,
  topicId: row.topic_id,
  authorId: row.author_id,
  visibility: row.visibility,
  state: row.state,
  isLocked: row.is_locked || row.community_is_archived || isClosedAt(row.closes_at, now),
  title: row.title,
  kind: row.kind,
  language: row.language,
  helpfulPostId: row.helpful_post_id,
  createdAt: row.created_at,
  openingPostId: row.opening_post_id,
  holdsHiddenText: row.holds_hidden_text,
  traits: {
    pinned_in: row.pinned_in,
    pin_order: row.pin_order,
    pinned_until: row.pinned_until?.toISOString() ?? null,
    featured_at: row.featured_at?.toISOString() ?? null,
    is_locked: row.is_locked,
    slow_minutes: row.slow_minutes,
    closes_at: row.closes_at?.toISOString() ?? null,
    topic_id: row.topic_id,
    community_id: row.community_id,
  },
});
