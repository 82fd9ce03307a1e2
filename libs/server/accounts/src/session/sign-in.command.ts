import { Injectable } from '@nestjs/common';
import { emailKeyOf } from '@entraide/domain-access';
import { type Outcome, type Viewer, isMember } from '@entraide/domain-kernel';
import { Database, outcomeOf, refuse } from '@entraide/server-platform';
import { PasswordHasher } from '../password/password-hasher.ts';
import { type Attempt, AttemptThrottle } from '../throttle/attempt-throttle.ts';
import { CredentialRepository } from './credential.repository.ts';
import { SessionRepository } from './session.repository.ts';

export interface SignIn {
  readonly email: string;
  readonly password: string;
}

/** Who signs in from where: the session's device in words, and whose attempts are counted. */
export interface SignInPlace {
  readonly clientKey: string;
  readonly device: string;
}

/** A session that has just begun; its token goes into the cookie and nowhere else. */
export interface StartedSession {
  readonly memberId: string;
  readonly token: string;
}

/**
 * Signs in with address and password. Every attempt costs one hash, whether the address has an account or not, and
 * counts before it is made, so that a thousand at once are not a thousand guesses.
 */
@Injectable()
export class SignInCommand {
  constructor(
    private readonly database: Database,
    private readonly credentials: CredentialRepository,
    private readonly sessions: SessionRepository,
    private readonly hasher: PasswordHasher,
    private readonly throttle: AttemptThrottle,
  ) {}

  /** @param viewer who asks; a session of theirs ends when the new one begins */
  execute(viewer: Viewer, { email, password }: SignIn, place: SignInPlace): Promise<Outcome<StartedSession>> {
    return outcomeOf(async () => {
      const emailKey = emailKeyOf(email);
      const client: Attempt = { scope: 'sign_in_client', key: place.clientKey };
      const account: Attempt = { scope: 'sign_in_account', key: emailKey };
      await this.throttle.charge(client, account);
      const credential = await this.database.inTransaction('system', (transaction) =>
        this.credentials.byEmailKey(transaction, emailKey),
      );
      const fits = await this.hasher.verify(password, credential?.passwordHash);
      if (!credential || !fits) refuse('credentials_wrong');
      return this.database.inTransaction('system', async (transaction) => {
        await this.throttle.forget(transaction, account);
        await this.throttle.refund(transaction, client);
        if (isMember(viewer)) await this.sessions.end(transaction, viewer.memberId, viewer.sessionId);
        const token = await this.sessions.start(transaction, credential.memberId, place.device);
        return { memberId: credential.memberId, token };
      });
    });
  }
}
