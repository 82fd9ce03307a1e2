import type { Language } from '@entraide/domain-kernel';
import { m } from '@entraide/messages';
import type { AccountMailKind } from './account-mails.ts';

/** What a mail tells, beside its fixed words. */
export interface AccountMailFacts {
  readonly pseudonym: string;
  /** The site's address, without a slash at its end. */
  readonly site: string;
  /** The one-time token of the link; empty in mails without one. */
  readonly token: string;
}

interface AccountMailText {
  readonly subject: string;
  readonly text: string;
}

type Writer = (facts: AccountMailFacts, options: { locale: Language }) => AccountMailText;

const writers: Record<AccountMailKind, Writer> = {
  confirm_email: ({ pseudonym, site, token }, options) => ({
    subject: m.accounts_mail_confirm_subject({}, options),
    text: m.accounts_mail_confirm_text({ pseudonym, link: `${site}/confirm-email?token=${token}` }, options),
  }),
  account_exists: ({ pseudonym, site }, options) => ({
    subject: m.accounts_mail_exists_subject({}, options),
    text: m.accounts_mail_exists_text(
      { pseudonym, link: `${site}/sign-in`, forgotten: `${site}/forgotten-password` },
      options,
    ),
  }),
  reset_password: ({ pseudonym, site, token }, options) => ({
    subject: m.accounts_mail_reset_subject({}, options),
    text: m.accounts_mail_reset_text({ pseudonym, link: `${site}/new-password?token=${token}` }, options),
  }),
  password_changed: ({ pseudonym, site }, options) => ({
    subject: m.accounts_mail_changed_subject({}, options),
    text: m.accounts_mail_changed_text({ pseudonym, forgotten: `${site}/forgotten-password` }, options),
  }),
};

/** The words of a mail. The subject names neither a condition nor a person. */
export const writeAccountMail = (kind: AccountMailKind, facts: AccountMailFacts, language: Language): AccountMailText =>
  writers[kind](facts, { locale: language });
