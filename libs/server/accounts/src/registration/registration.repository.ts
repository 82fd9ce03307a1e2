import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { emailKeyOf, pseudonymKeyOf } from '@entraide/domain-access';
import type { Language } from '@entraide/domain-kernel';
import { Clock, Database, type Transaction } from '@entraide/server-platform';

const dayMs = 86_400_000;
/** An address has so long to be confirmed; then the account, or the reservation in its place, goes. */
export const unconfirmedLifeMs = 7 * dayMs;

/** A member about to be written. */
export interface NewMember {
  readonly pseudonym: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly adultFrom: string | null;
  readonly language: Language;
  readonly healthConsentVersion: string | null;
  readonly isConfirmed: boolean;
  readonly isAdministrator: boolean;
  readonly origin: 'person' | 'demo';
}

const hashEmail = (email: string): Buffer => createHash('sha256').update(emailKeyOf(email)).digest();

/**
 * Writes new members. Every call takes the same statements whether the address has an account or not, and leaves the
 * pseudonym taken either way.
 */
@Injectable()
export class RegistrationRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Whether another address has the pseudonym or one like it, or has asked for it in the last days. */
  async isTaken(pseudonym: string, email: string): Promise<boolean> {
    const [row] = await this.database.inTransaction('system', (transaction) =>
      transaction.query<{ is_taken: boolean }>(
        `select exists (
             select 1 from member left join member_credential credential on credential.member_id = member.id
             where pseudonym_key = $1 and (member.is_confirmed or credential.email_key is distinct from $2))
           or exists (
             select 1 from pseudonym_reservation where pseudonym_key = $1 and email_hash <> $3 and expires_at > $4) as is_taken`,
        [pseudonymKeyOf(pseudonym), emailKeyOf(email), hashEmail(email), this.clock.now()],
      ),
    );
    return row?.is_taken ?? false;
  }

  /**
   * Adds the member, in place of an earlier registration with this address that was never confirmed: the last one to
   * ask is the one who reads the mail.
   * @returns the new member; or the one who has the address, with `isNew` false
   */
  async add(transaction: Transaction, member: NewMember): Promise<{ memberId: string; isNew: boolean }> {
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + unconfirmedLifeMs);
    const emailKey = emailKeyOf(member.email);
    const emailHash = hashEmail(member.email);
    await transaction.query(
      `with gone as (
         delete from member using member_credential credential
         where credential.member_id = member.id and credential.email_key = $1 and not member.is_confirmed
         returning member.pseudonym_key)
       insert into pseudonym_reservation (pseudonym_key, email_hash, expires_at) select pseudonym_key, $2, $3 from gone
       on conflict (pseudonym_key, email_hash) do update set expires_at = excluded.expires_at`,
      [emailKey, emailHash, expiresAt],
    );
    const [owner] = await transaction.query<{ member_id: string }>(
      `select member_id from member_credential where email_key = $1`,
      [emailKey],
    );
    const memberId = owner?.member_id ?? transaction.newId();
    await transaction.query(insertMember, [
      ...[memberId, owner === undefined, member.pseudonym, pseudonymKeyOf(member.pseudonym), member.language],
      ...[member.isConfirmed, member.isAdministrator, member.origin, now, member.email, emailKey, member.passwordHash],
      ...[member.adultFrom, member.healthConsentVersion, emailHash, expiresAt],
    ]);
    return { memberId, isNew: owner === undefined };
  }
}

const insertMember = `
  with person as (
    insert into member (id, pseudonym, pseudonym_key, language, is_confirmed, is_administrator, origin, created_at, has_health_consent)
    select $1::uuid, $3::text, $4::text, $5::text, $6::boolean, $7::boolean, $8::text, $9::timestamptz, $14::text is not null
    where $2::boolean returning id),
  credential as (
    insert into member_credential (member_id, email, email_key, email_confirmed_at, password_hash, password_changed_at, adult_from)
    select id, $10::text, $11::text, case when $6::boolean then $9::timestamptz end, $12::text, $9::timestamptz, $13::date from person),
  agreement as (
    insert into consent (member_id, kind, text_version, language, given_at)
    select id, 'health_data', $14::text, $5::text, $9::timestamptz from person where $14::text is not null)
  insert into pseudonym_reservation (pseudonym_key, email_hash, expires_at)
  select $4::text, $15::bytea, $16::timestamptz where not $2::boolean
  on conflict (pseudonym_key, email_hash) do update set expires_at = excluded.expires_at`;
