import { Injectable } from '@nestjs/common';
import { mayWithConcept } from '@entraide/domain-access';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Clock, Database, Journal, type Transaction, outcomeOf, refuse } from '@entraide/server-platform';
import { catalogueLock } from '../merging/merge-catalogue.ts';
import { isConceptId } from './concept-id.ts';
import { ConceptFollowers } from './concept-followers.ts';
import type { AddedByMerge } from './added-by-merge.ts';

interface MergeInForce {
  readonly id: string;
  readonly from_id: string;
  readonly into_id: string;
  readonly before: AddedByMerge;
  readonly is_reachable: boolean;
}

/**
 * Takes a merge back: the concept stands for itself again, and what had followed points to it again. What was written
 * meanwhile for the surviving concept stays with it.
 */
@Injectable()
export class PartConcepts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly followers: ConceptFollowers,
    private readonly journal: Journal,
  ) {}

  /**
   * Refuses with `changed_meanwhile` while a later merge stands in the way: the last one is taken back first.
   * @returns the id of the concept that is itself again
   */
  execute(viewer: MemberViewer, mergeId: string): Promise<Outcome<string>> {
    return outcomeOf(() => {
      if (!mayWithConcept('curate', viewer)) refuse('not_found');
      return this.database.inTransaction('system', async (transaction) => {
        await transaction.query(catalogueLock);
        const merge = await inForce(transaction, mergeId);
        if (!merge.is_reachable) refuse('changed_meanwhile');
        await this.part(transaction, viewer, merge);
        return merge.from_id;
      });
    });
  }

  private async part(transaction: Transaction, viewer: MemberViewer, merge: MergeInForce): Promise<void> {
    const at = this.clock.now();
    const joining = { mergeId: merge.id, fromId: merge.from_id, intoId: merge.into_id };
    await takeAway(transaction, merge, at);
    await this.followers.takeBack(transaction, joining);
    await transaction.query(`update concept_merge set undone_by_id = $2, undone_at = $3 where id = $1`, [
      merge.id,
      viewer.memberId,
      at,
    ]);
    await transaction.query(`delete from concept_reference_moved where merge_id = $1`, [merge.id]);
    for (const id of [merge.from_id, merge.into_id]) await transaction.subjectChanged('concept', id);
    await this.journal.write(transaction, {
      action: 'concepts_parted',
      actorId: viewer.memberId,
      subject: { kind: 'concept', id: merge.from_id },
      communityId: null,
      detail: { intoId: merge.into_id, mergeId: merge.id },
    });
  }
}

async function inForce(transaction: Transaction, mergeId: string): Promise<MergeInForce> {
  const [row] = isConceptId(mergeId)
    ? await transaction.query<MergeInForce>(
        `select m.id, m.from_id, m.into_id, m.before,
                gone.merged_into_id = m.into_id and kept.state = 'approved' as is_reachable
         from concept_merge m join concept gone on gone.id = m.from_id join concept kept on kept.id = m.into_id
         where m.id = $1 and m.undone_at is null for update of m, gone, kept`,
        [mergeId],
      )
    : [];
  return row ?? refuse('not_found');
}

/** Names that somebody has kept by hand since then, under another source, stay. */
async function takeAway(transaction: Transaction, { from_id, into_id, before }: MergeInForce, at: Date): Promise<void> {
  await transaction.query(
    `delete from concept_name using jsonb_to_recordset($2::jsonb) as given (language text, key text)
     where concept_id = $1 and source = 'merge' and concept_name.language = given.language and name_key = given.key`,
    [into_id, JSON.stringify(before.names)],
  );
  await transaction.query(
    `delete from concept_code where concept_id = $1 and system || ' ' || code = any($2::text[])`,
    [into_id, before.codes],
  );
  await transaction.query(`delete from concept_parent where parent_id = $1 and concept_id = any($2::uuid[])`, [
    into_id,
    before.childIds,
  ]);
  await transaction.query(
    `update concept set merged_into_id = case when id = $1 then null else $1::uuid end,
            state = case when id = $1 then 'approved' else 'merged' end, updated_at = $4, revision = revision + 1
     where id = $1 or (id = any($3::uuid[]) and merged_into_id = $2)`,
    [from_id, into_id, before.joinedIds, at],
  );
  await transaction.query(`update concept set updated_at = $2, revision = revision + 1 where id = $1`, [into_id, at]);
}
