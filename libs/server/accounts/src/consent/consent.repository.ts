import { Injectable } from '@nestjs/common';
import type { ConsentKind } from '@entraide/domain-access';
import type { Language } from '@entraide/domain-kernel';
import type { Transaction } from '@entraide/server-platform';

/** One agreement: to which text, from when to when. */
export interface ConsentRow {
  readonly kind: ConsentKind;
  readonly textVersion: string;
  readonly language: Language;
  readonly givenAt: Date;
  readonly withdrawnAt: Date | null;
}

/** The history of a member's agreements, and the column that lets the viewer's query know the present one. */
@Injectable()
export class ConsentRepository {
  /** The member's agreements, newest first. */
  ofMember(transaction: Transaction, memberId: string): Promise<ConsentRow[]> {
    return transaction.query<ConsentRow>(
      `select kind, text_version as "textVersion", language, given_at as "givenAt", withdrawn_at as "withdrawnAt"
       from consent where member_id = $1 order by given_at desc, id desc limit 100`,
      [memberId],
    );
  }

  /** Notes an agreement to this version; nothing changes when one to it is open already. */
  async give(transaction: Transaction, { memberId, kind, textVersion, language, at }: Agreement): Promise<void> {
    await transaction.query(
      `with older as (
         update consent set withdrawn_at = $5
         where member_id = $1 and kind = $2 and withdrawn_at is null and text_version <> $3)
       insert into consent (member_id, kind, text_version, language, given_at)
       select $1::uuid, $2::text, $3::text, $4::text, $5::timestamptz
       where not exists (
         select 1 from consent where member_id = $1 and kind = $2 and text_version = $3 and withdrawn_at is null)`,
      [memberId, kind, textVersion, language, at],
    );
    await this.keepInStep(transaction, memberId);
  }

  /** Ends the open agreement; nothing changes when there is none. */
  async withdraw(transaction: Transaction, memberId: string, kind: ConsentKind, at: Date): Promise<void> {
    await transaction.query(
      `update consent set withdrawn_at = $3 where member_id = $1 and kind = $2 and withdrawn_at is null`,
      [memberId, kind, at],
    );
    await this.keepInStep(transaction, memberId);
  }

  private async keepInStep(transaction: Transaction, memberId: string): Promise<void> {
    await transaction.query(
      `update member set has_health_consent = exists (
         select 1 from consent where member_id = $1 and kind = 'health_data' and withdrawn_at is null)
       where id = $1`,
      [memberId],
    );
  }
}

interface Agreement {
  readonly memberId: string;
  readonly kind: ConsentKind;
  readonly textVersion: string;
  readonly language: Language;
  readonly at: Date;
}
