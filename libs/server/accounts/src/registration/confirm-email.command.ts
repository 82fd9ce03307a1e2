import { Injectable } from '@nestjs/common';
import { type Outcome, type Viewer, isMember } from '@entraide/domain-kernel';
import { Database, outcomeOf, refuse } from '@entraide/server-platform';
import { CredentialRepository } from '../session/credential.repository.ts';
import { SessionRepository } from '../session/session.repository.ts';
import type { StartedSession } from '../session/sign-in.command.ts';
import { OneTimeTokenRepository } from '../token/one-time-token.repository.ts';

const purpose = 'confirm_email';

/**
 * Confirms the address by the link of the mail, once, and signs the reader of the mail in. Sessions begun before belong
 * to nobody who has shown that they read that mail: they end, but for one in the same browser, which gets a new token.
 */
@Injectable()
export class ConfirmEmailCommand {
  constructor(
    private readonly database: Database,
    private readonly tokens: OneTimeTokenRepository,
    private readonly credentials: CredentialRepository,
    private readonly sessions: SessionRepository,
  ) {}

  execute(viewer: Viewer, token: string, device: string): Promise<Outcome<StartedSession>> {
    return outcomeOf(() =>
      this.database.inTransaction('system', async (transaction) => {
        const holder = await this.tokens.holderOf(transaction, token, purpose);
        if (!holder || !(await this.tokens.use(transaction, token, purpose))) refuse('link_expired');
        await this.credentials.confirmEmail(transaction, holder.memberId);
        if (isMember(viewer)) await this.sessions.end(transaction, viewer.memberId, viewer.sessionId);
        await this.sessions.endOthers(transaction, holder.memberId, null);
        const sessionToken = await this.sessions.start(transaction, holder.memberId, device);
        return { memberId: holder.memberId, token: sessionToken };
      }),
    );
  }
}
