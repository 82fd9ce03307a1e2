import { Injectable } from '@nestjs/common';
import {
  type ConceptFollower,
  type ConceptJoining,
  FollowsConcepts,
  movedIds,
  noteMoved,
  tellSearch,
} from '@entraide/server-catalogue';
import type { Transaction } from '@entraide/server-platform';

/** A table that says which concepts something is about. */
interface Pointer {
  readonly table: string;
  readonly column: string;
  readonly subject: 'thread' | 'community';
}

const pointers: readonly Pointer[] = [
  { table: 'thread_concept', column: 'thread_id', subject: 'thread' },
  { table: 'community_condition', column: 'community_id', subject: 'community' },
];

/** Threads and communities are about the concept that theirs became. */
@Injectable()
@FollowsConcepts()
export class ForumConceptFollower implements ConceptFollower {
  async follow(transaction: Transaction, { mergeId, fromId, intoId }: ConceptJoining): Promise<void> {
    for (const { table, column, subject } of pointers) {
      await transaction.query(
        `with gone as (delete from ${table} where concept_id = $2 returning ${column} as id),
         come as (insert into ${table} (${column}, concept_id) select id, $3::uuid from gone on conflict do nothing
                  returning ${column} as id),
         noted as (${noteMoved(`${table}.new`, 'come', '$1')})
         ${noteMoved(table, 'gone', '$1')}`,
        [mergeId, fromId, intoId],
      );
      await transaction.query(tellSearch(subject, movedIds(table, '$1')), [mergeId]);
    }
  }

  /** What was taken off by hand since then stays off. */
  async takeBack(transaction: Transaction, { mergeId, fromId, intoId }: ConceptJoining): Promise<void> {
    for (const { table, column, subject } of pointers) {
      await transaction.query(
        `insert into ${table} (${column}, concept_id)
         select ${column}, $2::uuid from ${table} where concept_id = $3 and ${column} in ${movedIds(table, '$1')}
         on conflict do nothing`,
        [mergeId, fromId, intoId],
      );
      await transaction.query(
        `delete from ${table} where concept_id = $2 and ${column} in ${movedIds(`${table}.new`, '$1')}`,
        [mergeId, intoId],
      );
      await transaction.query(tellSearch(subject, movedIds(table, '$1')), [mergeId]);
    }
  }
}
