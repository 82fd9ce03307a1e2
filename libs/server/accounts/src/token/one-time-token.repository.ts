import { Injectable } from '@nestjs/common';
import { Clock, type Transaction } from '@entraide/server-platform';
import { hashToken, newToken } from '../session/session-token.ts';

const hourMs = 3_600_000;

/** What a link in a mail may do once, and for how long. */
export const tokenLifeMs = { confirm_email: 7 * 24 * hourMs, reset_password: hourMs } as const;
export type TokenPurpose = keyof typeof tokenLifeMs;

/** Whose link it is, and who they are: what the check of a new password needs. */
export interface TokenHolder {
  readonly memberId: string;
  readonly pseudonym: string;
  readonly email: string;
}

/** One-time tokens of links in mails: 256 random bits, of which the database keeps the hash. */
@Injectable()
export class OneTimeTokenRepository {
  constructor(private readonly clock: Clock) {}

  /** A new token for the member's present address. Earlier ones stay good, as mails may come late or in any order. */
  async issue(transaction: Transaction, memberId: string, purpose: TokenPurpose): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await transaction.query(
      `insert into one_time_token (token_hash, member_id, purpose, email_key, created_at, expires_at)
       select $1, member_id, $3, email_key, $4, $5 from member_credential where member_id = $2`,
      [hashToken(token), memberId, purpose, now, new Date(now.getTime() + tokenLifeMs[purpose])],
    );
    return token;
  }

  /** Who holds a token that is unused, in time, and was sent to the address the member still has; `null` otherwise. */
  async holderOf(transaction: Transaction, token: string, purpose: TokenPurpose): Promise<TokenHolder | null> {
    const [holder] = await transaction.query<TokenHolder>(
      `select member.id as "memberId", member.pseudonym, credential.email
       from one_time_token token
       join member_credential credential on credential.member_id = token.member_id and credential.email_key = token.email_key
       join member on member.id = token.member_id
       where token.token_hash = $1 and token.purpose = $2 and token.used_at is null and token.expires_at > $3
         and member.state <> 'erased'`,
      [hashToken(token), purpose, this.clock.now()],
    );
    return holder ?? null;
  }

  /** Uses the token up, and with it the member's others for the same purpose. @returns `false` when somebody was faster */
  async use(transaction: Transaction, token: string, purpose: TokenPurpose): Promise<boolean> {
    const now = this.clock.now();
    const used = await transaction.query<{ member_id: string }>(
      `with used as (
         update one_time_token set used_at = $3
         where token_hash = $1 and purpose = $2 and used_at is null and expires_at > $3 returning member_id)
       select member_id from used`,
      [hashToken(token), purpose, now],
    );
    const memberId = used[0]?.member_id;
    if (memberId === undefined) return false;
    await this.voidAll(transaction, memberId, purpose);
    return true;
  }

  /** Makes every unused token of the member for the purpose worthless. */
  async voidAll(transaction: Transaction, memberId: string, purpose: TokenPurpose): Promise<void> {
    await transaction.query(
      `update one_time_token set used_at = $3 where member_id = $1 and purpose = $2 and used_at is null`,
      [memberId, purpose, this.clock.now()],
    );
  }
}
