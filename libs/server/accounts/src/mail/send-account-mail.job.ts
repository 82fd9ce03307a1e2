import { Inject, Injectable } from '@nestjs/common';
import { type Language, oneOf } from '@entraide/domain-kernel';
import { Database, HandlesJob, type JobHandler, Mailer, SETTINGS, type Settings } from '@entraide/server-platform';
import { OneTimeTokenRepository, type TokenPurpose } from '../token/one-time-token.repository.ts';
import { type AccountMailKind, accountMailJob, accountMailKinds } from './account-mails.ts';
import { writeAccountMail } from './account-mail-text.ts';

interface Letter {
  readonly email: string;
  readonly pseudonym: string;
  readonly language: Language;
  readonly token: string;
}

const purposes: Record<AccountMailKind, TokenPurpose | null> = {
  confirm_email: 'confirm_email',
  account_exists: null,
  reset_password: 'reset_password',
  password_changed: null,
};

/**
 * Sends a mail about an account. The one-time token is made here, so that it is in the mail and nowhere else; a second
 * run makes another one. The link's address comes from the settings, never from a request.
 */
@Injectable()
@HandlesJob({ name: accountMailJob })
export class SendAccountMailJob implements JobHandler {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly tokens: OneTimeTokenRepository,
    private readonly mailer: Mailer,
  ) {}

  async handle(payload: Readonly<Record<string, unknown>>): Promise<void> {
    const kind = oneOf(accountMailKinds, payload['mail']);
    const memberId = payload['memberId'];
    if (kind === undefined || typeof memberId !== 'string') return;
    const letter = await this.letterTo(memberId, kind);
    if (!letter) return;
    const site = this.settings.publicUrl.href.replace(/\/$/, '');
    await this.mailer.send({ to: letter.email, ...writeAccountMail(kind, { ...letter, site }, letter.language) });
  }

  /** `undefined` when the account has gone, or has nothing left to confirm. */
  private letterTo(memberId: string, kind: AccountMailKind): Promise<Letter | undefined> {
    return this.database.inTransaction('system', async (transaction) => {
      const [person] = await transaction.query<Omit<Letter, 'token'> & { isConfirmed: boolean }>(
        `select credential.email, member.pseudonym, member.language, member.is_confirmed as "isConfirmed"
         from member join member_credential credential on credential.member_id = member.id
         where member.id = $1 and member.state <> 'erased'`,
        [memberId],
      );
      if (!person || (kind === 'confirm_email' && person.isConfirmed)) return undefined;
      const purpose = purposes[kind];
      const token = purpose ? await this.tokens.issue(transaction, memberId, purpose) : '';
      return { ...person, token };
    });
  }
}
