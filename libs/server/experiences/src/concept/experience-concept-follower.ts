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
import { isStanding } from '../entry/entry-state.ts';

/** A column that points to a concept, and SQL of what may not be there twice once it points to another. */
interface Pointer {
  readonly table: 'experience' | 'experience_side_effect';
  readonly column: 'treatment_id' | 'purpose_id' | 'symptom_id';
  readonly id: 'id' | 'experience_id';
  readonly twin: string;
}

/** One entry of a person that is there for the same treatment, purpose and perspective. */
const samePersonAnd = (column: 'treatment_id' | 'purpose_id'): string => `
  ${isStanding('told.')} and ${isStanding('twin.')} and twin.author_id = told.author_id
  and twin.perspective = told.perspective and twin.${column} = told.${column}`;

const pointers: readonly Pointer[] = [
  { table: 'experience', column: 'treatment_id', id: 'id', twin: samePersonAnd('purpose_id') },
  { table: 'experience', column: 'purpose_id', id: 'id', twin: samePersonAnd('treatment_id') },
  {
    table: 'experience_side_effect',
    column: 'symptom_id',
    id: 'experience_id',
    twin: 'twin.experience_id = told.experience_id',
  },
];

/**
 * Experiences are about the concept that theirs became. Where a person has told of both, each entry stays as it is and
 * is read under the surviving name: nobody's words are thrown together.
 */
@Injectable()
@FollowsConcepts()
export class ExperienceConceptFollower implements ConceptFollower {
  async follow(transaction: Transaction, { mergeId, fromId, intoId }: ConceptJoining): Promise<void> {
    for (const pointer of pointers) {
      await transaction.query(
        `with moved as (${movesTo(pointer, '$3', '$2')} returning told.${pointer.id} as id)
         ${noteMoved(kindOf(pointer), 'moved', '$1')}`,
        [mergeId, fromId, intoId],
      );
    }
    await this.tell(transaction, mergeId);
  }

  async takeBack(transaction: Transaction, { mergeId, fromId, intoId }: ConceptJoining): Promise<void> {
    for (const pointer of pointers) {
      await transaction.query(
        `${movesTo(pointer, '$2', '$3')} and told.${pointer.id} in ${movedIds(kindOf(pointer), '$1')}`,
        [mergeId, fromId, intoId],
      );
    }
    await this.tell(transaction, mergeId);
  }

  private async tell(transaction: Transaction, mergeId: string): Promise<void> {
    const ids = pointers.map((pointer) => movedIds(kindOf(pointer), '$1')).join(' union ');
    await transaction.query(tellSearch('experience', ids), [mergeId]);
  }
}

const kindOf = ({ table, column }: Pointer): string => `${table}.${column}`;

const movesTo = ({ table, column, twin }: Pointer, to: string, from: string): string =>
  `update ${table} told set ${column} = ${to}::uuid
   where told.${column} = ${from}::uuid
     and not exists (select 1 from ${table} twin where twin.${column} = ${to}::uuid and ${twin})`;
