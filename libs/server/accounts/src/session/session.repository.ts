import { Injectable } from '@nestjs/common';
import { Clock, Database, type Transaction } from '@entraide/server-platform';
import { hashToken, newToken } from './session-token.ts';

const dayMs = 86_400_000;
/** A session ends so long after signing in; the cookie lives as long. */
export const sessionLifeMs = 60 * dayMs;

export interface SessionRow {
  readonly id: string;
  readonly device: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
}

/** Sessions: an opaque token in a cookie, of which the database keeps the hash. */
@Injectable()
export class SessionRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Starts a session. @returns its token, which is nowhere else */
  async start(transaction: Transaction, memberId: string, device: string): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await transaction.query(
      `insert into session (token_hash, member_id, device, created_at, last_used_at, expires_at)
       values ($1, $2, $3, $4, $4, $5)`,
      [hashToken(token), memberId, device, now, new Date(now.getTime() + sessionLifeMs)],
    );
    return token;
  }

  /** The member's running sessions, last used first. */
  ofMember(memberId: string): Promise<SessionRow[]> {
    return this.database.query<SessionRow>(
      `select id, device, created_at as "createdAt", last_used_at as "lastUsedAt", expires_at as "expiresAt"
       from session where member_id = $1 and expires_at > $2 order by last_used_at desc, id`,
      [memberId, this.clock.now()],
    );
  }

  /** Ends one session of the member. @returns `false` when the member has no such session */
  async end(transaction: Transaction, memberId: string, sessionId: string): Promise<boolean> {
    const ended = await transaction.query(
      `with ended as (delete from session where id = nullif($1, '')::uuid and member_id = $2 returning 1) select * from ended`,
      [sessionId, memberId],
    );
    return ended.length > 0;
  }

  /** Ends all sessions of the member but one; all of them for `null` and for a viewer without a session. */
  async endOthers(transaction: Transaction, memberId: string, keptSessionId: string | null): Promise<void> {
    await transaction.query(`delete from session where member_id = $1 and id is distinct from nullif($2, '')::uuid`, [
      memberId,
      keptSessionId,
    ]);
  }
}
