import { describe, expect, it } from '@jest/globals';
import { faultOfPasswordLength, personalWords, tidyPassword } from './account-password.ts';

describe('password', () => {
  it.each([
    ['', 'required'],
    ['elevensigns', 'too_short'],
    ['twelve signs', null],
    ['🙂'.repeat(12), null],
    ['🙂'.repeat(11), 'too_short'],
    ['a'.repeat(256), null],
    ['a'.repeat(257), 'too_long'],
  ])('%j has the fault %j of length', (password, fault) => {
    expect(faultOfPasswordLength(password)).toBe(fault);
  });

  it('is the same one however its accents are composed', () => {
    expect(tidyPassword('me\u0301sange')).toBe(tidyPassword('m\u00e9sange'));
  });

  it('must not be made of the pseudonym or the address', () => {
    expect(personalWords('Zoé-Bo', 'zoe.martin@example.org').sort()).toEqual(
      ['zoé-bo', 'zoé', 'zoe.martin@example.org', 'zoe', 'martin', 'example', 'org'].sort(),
    );
  });
});
