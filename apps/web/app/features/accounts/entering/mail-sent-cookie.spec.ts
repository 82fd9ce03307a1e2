import { describe, expect, it } from '@jest/globals';
import { mailSentCookie, readMailSent } from './mail-sent-cookie.ts';

describe('cookie of the mail on its way', () => {
  it('is read back, whatever the address holds', () => {
    const mail = { kind: 'reset', email: 'o’hara; x=1@exämple.org' } as const;
    const cookie = mailSentCookie(mail, 'http://localhost:3000');
    expect(cookie).toMatch(/; Path=\/check-mail; Max-Age=1800; HttpOnly; SameSite=Lax$/);
    expect(readMailSent(`other=1; ${cookie.split('; ')[0]}; more=2`)).toEqual(mail);
  });

  it('stays on HTTPS where there is HTTPS', () => {
    expect(mailSentCookie({ kind: 'confirm', email: 'a@b.org' }, 'https://entraide.example')).toMatch(/; Secure$/);
  });

  it.each([null, '', 'mail_sent=', 'mail_sent=other.a%40b', 'mail_sent=reset.%E0%A4%A', 'xmail_sent=reset.a'])(
    'is nothing for %j',
    (header) => {
      expect(readMailSent(header)).toBeNull();
    },
  );
});
