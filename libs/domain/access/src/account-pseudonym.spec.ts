import { describe, expect, it } from '@jest/globals';
import { faultOfPseudonym, isReservedPseudonym, pseudonymKeyOf, tidyPseudonym } from './account-pseudonym.ts';

describe('pseudonym', () => {
  it.each([
    ['Zoé-B', null],
    ['Łucja_7', null],
    ['abc', null],
    ['a'.repeat(24), null],
    ['', 'required'],
    ['ab', 'too_short'],
    ['é-', 'too_short'],
    ['a'.repeat(25), 'too_long'],
    ['Jean Luc', 'pseudonym_invalid'],
    ['amina!', 'pseudonym_invalid'],
    ['1234', 'pseudonym_invalid'],
    ['---', 'pseudonym_invalid'],
    ['Аmina', 'pseudonym_invalid'], // a Cyrillic А
    ['amina\u200b', 'pseudonym_invalid'],
    ['<b>amina', 'pseudonym_invalid'],
  ])('%j has the fault %j', (pseudonym, fault) => {
    expect(faultOfPseudonym(pseudonym)).toBe(fault);
  });

  it('is tidied to composed accents without white space around', () => {
    expect(tidyPseudonym('  Zoe\u0301 ')).toBe('Zo\u00e9');
  });

  it('is the same one whatever its case, accents and marks', () => {
    expect(new Set(['Zoé-B', 'zoe_b', 'ZOE-B', 'zoe__b'].map(pseudonymKeyOf)).size).toBe(1);
  });

  it.each([
    ['Admin', true],
    ['modératrice', true],
    ['ENTRAIDE', true],
    ['Ada_Entraide', false],
    ['Administrée', false],
  ])('%j is reserved: %j', (pseudonym, isReserved) => {
    expect(isReservedPseudonym(pseudonym)).toBe(isReserved);
  });
});
