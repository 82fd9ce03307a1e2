import { Injectable } from '@nestjs/common';
import { type Problem, conceptKinds, problem } from '@entraide/domain-kernel';
import { ConceptReader } from '@entraide/server-catalogue';
import type { Transaction } from '@entraide/server-platform';
import { isId } from '../sql/bindings.ts';

const mostConcepts = 5;

/** What a thread is about: at most 5 conditions, treatments and symptoms of the catalogues. */
@Injectable()
export class ThreadConcepts {
  constructor(private readonly concepts: ConceptReader) {}

  /** What is wrong with a choice; nothing when a thread may be about these. */
  async problemsOf(ids: readonly string[]): Promise<Problem[]> {
    if (ids.length > mostConcepts) return [problem('out_of_range', 'conceptIds', { min: 0, max: mostConcepts })];
    if (!ids.every(isId)) return [problem('not_in_list', 'conceptIds')];
    const known = await this.concepts.selectableIds(ids, conceptKinds);
    return ids.every((id) => known.has(id.toLowerCase())) ? [] : [problem('not_in_list', 'conceptIds')];
  }

  async add(transaction: Transaction, threadId: string, conceptIds: readonly string[]): Promise<void> {
    if (conceptIds.length === 0) return;
    await transaction.query(
      `insert into thread_concept (thread_id, concept_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
      [threadId, conceptIds],
    );
  }
}
