import { describe, expect, it } from '@jest/globals';
import { answerProblems, cleanProposal, proposalProblems } from './proposal-texts.ts';
import type { ProposeConceptInput } from './proposal.inputs.ts';

const input = (traits: Partial<ProposeConceptInput> = {}): ProposeConceptInput => ({
  idempotencyKey: '',
  kind: 'condition',
  language: 'en',
  name: 'Rose fever',
  otherNames: [],
  reason: '',
  sourceUrl: null,
  ...traits,
});

describe('a proposal for the catalogue', () => {
  it('is tidied: white space, empty and double names', () => {
    expect(
      cleanProposal(input({ name: '  Rose \n fever ', otherNames: ['June cold', ' June  cold', ' ', '—'] })),
    ).toEqual({
      language: 'en',
      name: 'Rose fever',
      nameKey: 'rose fever',
      otherNames: ['June cold'],
      reason: '',
      sourceUrl: null,
    });
  });

  it.each<[string, Partial<ProposeConceptInput>, string, string]>([
    ['no name', { name: ' ' }, 'required', 'name'],
    ['a name of one letter', { name: 'x' }, 'too_short', 'name'],
    ['a long name', { name: 'x'.repeat(151) }, 'too_long', 'name'],
    [
      'eleven other names',
      { otherNames: Array.from({ length: 11 }, (_, i) => `name ${i}`) },
      'out_of_range',
      'otherNames',
    ],
    ['a long other name', { otherNames: ['x'.repeat(151)] }, 'too_long', 'otherNames'],
    ['a long reason', { reason: 'x'.repeat(1001) }, 'too_long', 'reason'],
    ['a script as source', { sourceUrl: 'javascript:alert(1)' }, 'web_address_invalid', 'sourceUrl'],
    ['a password in the source', { sourceUrl: 'https://user:pw@host.example' }, 'web_address_invalid', 'sourceUrl'],
    ['a name in the source', { sourceUrl: 'https://user@host.example' }, 'web_address_invalid', 'sourceUrl'],
  ])('is refused for %s', (_, traits, code, field) => {
    expect(proposalProblems(cleanProposal(input(traits)))).toMatchObject([{ code, field }]);
  });

  it.each([
    ['', ['required']],
    ['No.', ['too_short']],
    ['x'.repeat(1001), ['too_long']],
    ['It is a symptom, not a condition.', []],
  ])('is answered in a few words: %s', (answer, codes) => {
    expect(answerProblems(answer).map(({ code }) => code)).toEqual(codes);
  });
});
