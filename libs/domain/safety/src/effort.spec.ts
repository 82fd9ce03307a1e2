import { describe, expect, it } from '@jest/globals';
import { assessWithEffort } from './assess-text.ts';
import { safetySignals } from './finding.ts';

const length = 100_000;
const repeated = (part: string, characters = length): string =>
  part.repeat(Math.ceil(characters / part.length)).slice(0, characters);

/** Parts that make rules begin over and over, or that make backtracking engines wander. */
const adversarial = [
  ...['i want to ', 'je veux ', 'want want want ', 'suicide ', 'kill myself ', 'envie de ', 'not not ', 'ne pas plus '],
  ...['take 40 mg ', 'prends 2 ', 'you should ', '06 39 98 ', '0', '0 ', '1.', '+33', '@', 'a@', 'a.', 'a@a.', '#1234'],
  ...[
    '«',
    '"',
    '> ',
    '>\n',
    '“',
    '*',
    'a*',
    '* ',
    'aaaa',
    'a ',
    's u i c i d e ',
    '\u200b',
    '\u0301',
    'e\u0301',
    '😂',
    '?',
    '\n',
  ],
  ...[
    'https://t.me/',
    'zero six ',
    'quatre vingt ',
    "j'",
    "don't ",
    'lol if printer ',
    'il y a 10 ans ',
    'she he ',
    'ssss1',
  ],
];

const comparisons = (text: string): number => {
  const effort = { comparisons: 0 };
  assessWithEffort(text, effort);
  return effort.comparisons;
};

describe('work on long texts', () => {
  it.each(adversarial)('ends, with one finding at most for each signal, on %j', (part) => {
    const { findings } = assessWithEffort(repeated(part));
    expect(findings.length).toBeLessThanOrEqual(safetySignals.length);
  });

  it.each(adversarial)('grows with the length and no faster on %j', (part) => {
    const few = comparisons(repeated(part, 1_000));
    expect(comparisons(repeated(part, 10_000))).toBeLessThanOrEqual(11 * few + 5_000);
  });

  it('is bounded for each character', () => {
    const most = Math.max(...adversarial.map((part) => comparisons(repeated(part, 10_000))));
    expect(most).toBeLessThanOrEqual(100 * 10_000);
  });
});
