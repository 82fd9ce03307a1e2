import { Injectable } from '@nestjs/common';
import { type Viewer, isMember } from '@entraide/domain-kernel';
import { DataSource } from 'typeorm';
import { Transaction } from './transaction.ts';

/** On whose behalf a transaction runs. `system` is for jobs and for sign-in, before there is a member. */
export type Actor = Viewer | 'system';

/** The door to PostgreSQL. Private tables answer only inside {@link Database.inTransaction}. */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /** Rows of one parametrised statement without a viewer: private tables have no row here. */
  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.dataSource.query(sql, [...parameters]);
  }

  /** Runs `work` in one transaction that carries the actor for row-level security; a throw rolls everything back. */
  inTransaction<T>(actor: Actor, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(
        `select set_config('entraide.viewer', $1, true), set_config('entraide.member_id', $2, true),
                set_config('entraide.communities', $3, true), set_config('entraide.moderated_communities', $4, true),
                set_config('entraide.is_administrator', $5, true), set_config('entraide.is_suspended', $6, true)`,
        contextOf(actor),
      );
      return work(new Transaction(manager));
    });
  }
}

function contextOf(actor: Actor): string[] {
  if (actor === 'system') return ['system', '', '', '', 'no', 'no'];
  if (!isMember(actor)) return ['visitor', '', '', '', 'no', 'no'];
  const moderated = [...actor.moderatedCommunityIds];
  return [
    'member',
    actor.memberId,
    `{${[...actor.communityIds, ...moderated].join(',')}}`,
    `{${moderated.join(',')}}`,
    actor.isAdministrator && !actor.isSuspended ? 'yes' : 'no',
    actor.isSuspended ? 'yes' : 'no',
  ];
}
