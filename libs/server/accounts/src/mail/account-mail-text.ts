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

type Sentence = (values: Record<string, string>, options: { locale: Language }) => string;

const links: Record<AccountMailKind, (token: string) => string> = {
  confirm_email: (token) => `/confirm-email?token=${token}`,
  account_exists: () => '/sign-in',
  reset_password: (token) => `/new-password?token=${token}`,
  password_changed: () => '/forgotten-password',
};

/**
 * The words of a mail, from the messages `accounts_mail_<kind>_subject` and `…_text`. The subject names neither a
 * condition nor a person.
 */
export function writeAccountMail(
  kind: AccountMailKind,
  { pseudonym, site, token }: AccountMailFacts,
  language: Language,
): AccountMailText {
  const values = {
    pseudonym,
    link: `${site}${links[kind](token)}`,
    forgotten: `${site}${links.password_changed('')}`,
  };
  const say = (part: 'subject' | 'text'): string =>
    sentence(`accounts_mail_${kind}_${part}`)(values, { locale: language });
  return { subject: say('subject'), text: say('text') };
}

function sentence(name: string): Sentence {
  const found = (m as unknown as Record<string, Sentence | undefined>)[name];
  if (!found) throw new Error(`No message ${name}`);
  return found;
}
