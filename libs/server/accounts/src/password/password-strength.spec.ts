import { describe, expect, it } from '@jest/globals';
import { PasswordStrength } from './password-strength.ts';

const owner = { pseudonym: 'Amina_L', email: 'amina.lefort@example.org' };

describe('password strength', () => {
  const strength = new PasswordStrength();

  it.each([
    ['', 'required'],
    ['court', 'too_short'],
    ['x'.repeat(257), 'too_long'],
    ['password1234', 'password_too_common'],
    ['Password1234!', 'password_too_common'],
    ['motdepasse123', 'password_too_common'],
    ['azertyuiop123', 'password_too_common'],
    ['qwertyuiop12', 'password_too_common'],
    ['aaaaaaaaaaaaaaaa', 'password_too_common'],
    ['Amina_L amina', 'password_too_common'],
    ['aminalefort12', 'password_too_common'],
    ['entraideentraide', 'password_too_common'],
    ['bonjour entraide', 'password_too_common'],
    ['iloveyou1985', 'password_too_common'],
  ])('%j is refused as %s', (password, code) => {
    expect(strength.problemsOf(password, owner, 'password')).toMatchObject([{ code, field: 'password' }]);
  });

  it.each([
    'trois petits chats gris',
    'calm paper lantern tide',
    'mésange au balcon',
    'k9#vT!pz2LqW',
    'zq!8_'.repeat(3) + 'lune verte',
  ])('%j is taken', (password) => {
    expect(strength.problemsOf(password, owner, 'password')).toEqual([]);
  });

  it('says how long the password is and how long it must be', () => {
    expect(strength.problemsOf('court', owner, 'newPassword')).toEqual([
      { code: 'too_short', field: 'newPassword', values: { min: 12, max: 256, length: 5 } },
    ]);
  });
});
