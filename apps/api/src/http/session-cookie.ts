import type { Settings } from '@entraide/server-platform';

const dayS = 24 * 60 * 60;
/** How long a session lasts from signing in, used or not. */
export const sessionAgeS = 60 * dayS;

/** `__Host-` binds the cookie to this host and to HTTPS, where there is HTTPS. */
export const sessionCookieName = (settings: Settings): string =>
  settings.publicUrl.protocol === 'https:' ? '__Host-session' : 'session';

/** The value of `Set-Cookie` that starts a session, or ends it for `null`. */
export function sessionCookie(settings: Settings, token: string | null): string {
  const secure = settings.publicUrl.protocol === 'https:' ? '; Secure' : '';
  const age = token === null ? 0 : sessionAgeS;
  return `${sessionCookieName(settings)}=${token ?? ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${age}${secure}`;
}

/** One cookie of a `Cookie` header; `undefined` when it is not there. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}
