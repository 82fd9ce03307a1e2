import { Injectable } from '@nestjs/common';
import type { SanctionKind } from '@entraide/domain-kernel';
import type { Transaction } from '@entraide/server-platform';

/** A sanction as it begins. */
export interface NewSanction {
  readonly memberId: string;
  readonly decisionId: string;
  readonly kind: SanctionKind;
  /** `null`: everywhere on the site. */
  readonly communityId: string | null;
  readonly startsAt: Date;
  /** `null`: a warning, or without end. */
  readonly endsAt: Date | null;
}

/** What the database keeps of how a sanction stands; the transitions themselves are the domain's. */
export type StoredSanctionState = 'active' | 'ended' | 'lifted';

export interface Sanction extends NewSanction {
  readonly id: string;
  readonly state: StoredSanctionState;
}

const columns = `id, member_id as "memberId", decision_id as "decisionId", kind, community_id as "communityId", state,
  starts_at as "startsAt", ends_at as "endsAt"`;

/**
 * What keeps members from taking part. Rows are private: row-level security shows the transaction's viewer their own,
 * and those of the communities that they moderate. Who may impose or lift is decided before, by the rules of access.
 */
@Injectable()
export class SanctionRepository {
  /** @returns its id */
  async impose(transaction: Transaction, sanction: NewSanction): Promise<string> {
    const id = transaction.newId();
    const { memberId, decisionId, kind, communityId, startsAt, endsAt } = sanction;
    await transaction.query(
      `insert into member_sanction (id, member_id, decision_id, kind, community_id, starts_at, ends_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, memberId, decisionId, kind, communityId, startsAt, endsAt],
    );
    return id;
  }

  /** One sanction, locked until the end of the transaction; `null` for none, or none of the viewer's. */
  async lock(transaction: Transaction, id: string): Promise<Sanction | null> {
    const [row] = await transaction.query<Sanction>(`select ${columns} from member_sanction where id = $1 for update`, [
      id,
    ]);
    return row ?? null;
  }

  /** Puts a locked sanction into a final state. */
  async close(transaction: Transaction, id: string, state: 'ended' | 'lifted', at: Date): Promise<void> {
    await transaction.query(`update member_sanction set state = $2, closed_at = $3 where id = $1`, [id, state, at]);
  }

  /** Sanctions whose time is over and that still say they hold, locked, oldest first; others' hands are left alone. */
  runOut(transaction: Transaction, now: Date, limit: number): Promise<Sanction[]> {
    return transaction.query<Sanction>(
      `select ${columns} from member_sanction where state = 'active' and ends_at <= $1
       order by ends_at, id limit $2 for update skip locked`,
      [now, limit],
    );
  }

  /** A member's sanctions that hold now, warnings left out, weightiest scope and latest end first. */
  holding(transaction: Transaction, memberId: string, now: Date): Promise<Sanction[]> {
    return transaction.query<Sanction>(
      `select ${columns} from member_sanction
       where member_id = $1 and kind <> 'warn' and state = 'active' and (ends_at is null or ends_at > $2)
       order by community_id nulls first, ends_at desc nulls first, id`,
      [memberId, now],
    );
  }
}
