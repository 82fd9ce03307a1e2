/** Which mail is on its way, and to whom, for the page that says so: an address has no place in a page's address. */
export interface SentMail {
  readonly kind: 'confirm' | 'reset';
  readonly email: string;
}

const name = 'mail_sent';
const lifeS = 1_800;

/**
 * The value of `Set-Cookie`: half an hour, for that page alone.
 * @param origin of the site; on HTTPS the cookie never leaves it
 */
export function mailSentCookie(mail: SentMail, origin: string): string {
  const secure = origin.startsWith('https:') ? '; Secure' : '';
  const value = `${mail.kind}.${encodeURIComponent(mail.email)}`;
  return `${name}=${value}; Path=/check-mail; Max-Age=${lifeS}; HttpOnly; SameSite=Lax${secure}`;
}

/** What the page's request says about the mail; `null` when nothing, or nothing of ours. */
export function readMailSent(cookieHeader: string | null): SentMail | null {
  const match = /(?:^|;\s*)mail_sent=(confirm|reset)\.([^;\s]*)/.exec(cookieHeader ?? '');
  if (!match?.[1]) return null;
  try {
    return { kind: match[1] as SentMail['kind'], email: decodeURIComponent(match[2] ?? '') };
  } catch {
    return null;
  }
}
