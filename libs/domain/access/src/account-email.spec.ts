import { describe, expect, it } from '@jest/globals';
import { emailKeyOf, faultOfEmail } from './account-email.ts';

describe('e-mail address', () => {
  it.each([
    ['amina@example.org', null],
    ['a.b+c@sous.example.co.uk', null],
    ['o’hara@example.org', null],
    ['zoé@exämple.fr', null],
    ['', 'required'],
    ['amina', 'email_invalid'],
    ['amina@localhost', 'email_invalid'],
    ['a@b@example.org', 'email_invalid'],
    ['amina @example.org', 'email_invalid'],
    ['amina@example.org\r\nBcc: x@example.org', 'email_invalid'],
    ['<amina@example.org>', 'email_invalid'],
    ['a,b@example.org', 'email_invalid'],
    ['amina@-example.org', 'email_invalid'],
    ['amina@example..org', 'email_invalid'],
    [`${'a'.repeat(65)}@example.org`, 'email_invalid'],
    [`a@${'b.'.repeat(130)}org`, 'too_long'],
  ])('%j has the fault %j', (email, fault) => {
    expect(faultOfEmail(email)).toBe(fault);
  });

  it('is the same one whatever its case and the white space around it', () => {
    expect(emailKeyOf(' Amina@Example.ORG ')).toBe('amina@example.org');
  });
});
