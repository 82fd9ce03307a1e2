import { describe, expect, it } from '@jest/globals';
import { languages } from '@entraide/domain-kernel';
import { accountMailKinds } from './account-mails.ts';
import { writeAccountMail } from './account-mail-text.ts';

const facts = { pseudonym: 'Amina_L', site: 'https://entraide.example', token: 'TOKEN' };
const cases = accountMailKinds.flatMap((kind) => languages.map((language) => [kind, language] as const));

describe('mail about an account', () => {
  it.each(cases)('%s in %s has a neutral subject, the person’s name and a link to this site', (kind, language) => {
    const { subject, text } = writeAccountMail(kind, facts, language);
    expect(subject).toMatch(/^Entraide/);
    expect(subject).not.toContain('Amina');
    expect(text).toContain('Amina_L');
    expect(text).toContain('https://entraide.example/');
    expect(text).not.toMatch(/[{}]/);
    expect(text.includes('TOKEN')).toBe(kind === 'confirm_email' || kind === 'reset_password');
  });
});
