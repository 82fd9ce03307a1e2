import { describe, expect, it } from '@jest/globals';
import { exactChoice } from './find-concepts.ts';

const choice = (id: string, name: string, matchedName: string | null = null) => ({
  id,
  kind: 'TREATMENT' as const,
  name,
  label: name,
  matchedName,
});

describe('a name that was typed', () => {
  it.each([
    ['metformine', [choice('1', 'Metformine'), choice('2', 'Metformine et sitagliptine')], '1'],
    ['Fer', [choice('1', 'Fer')], '1'],
    ['glucophage', [choice('1', 'Metformine', 'Glucophage')], '1'],
    ['metf', [choice('1', 'Metformine')], undefined],
    ['repos', [choice('1', 'Repos'), choice('2', 'Cure', 'repos')], undefined],
    ['zzz', [], undefined],
  ])('%s', (text, choices, expected) => {
    expect(exactChoice({ text, choices })?.id).toBe(expected);
  });
});
