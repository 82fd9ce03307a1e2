import { describe, expect, it } from '@jest/globals';
import { readRegistration } from './registration-form.ts';

const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

const filled = {
  pseudonym: 'Zoé',
  email: 'zoe@example.org',
  password: ' trois petits chats ',
  birthMonth: '3',
  birthYear: '1985',
  language: 'FR',
  healthTextVersion: '2026-11',
};

describe('registration form', () => {
  it('becomes the input of the mutation, the password as typed', () => {
    expect(readRegistration(formOf({ ...filled, healthConsentVersion: 'yes' })).input).toEqual({
      pseudonym: 'Zoé',
      email: 'zoe@example.org',
      password: ' trois petits chats ',
      birth: '1985-03',
      language: 'FR',
      healthConsentVersion: '2026-11',
    });
  });

  it('agrees to nothing without a tick', () => {
    expect(readRegistration(formOf(filled)).input.healthConsentVersion).toBeNull();
  });

  it('gives back everything typed but the password', () => {
    const { typed } = readRegistration(formOf(filled));
    expect(typed).toMatchObject({ pseudonym: 'Zoé', birth: { month: '3', year: '1985' }, agrees: false });
    expect(JSON.stringify(typed)).not.toContain('petits');
  });
});
