import { describe, expect, it } from '@jest/globals';
import { assessText } from '../assess-text.ts';
import { labelledTexts } from '../labelled-texts.spec-support.ts';
import { readText } from '../reading/read-text.ts';
import { assessWeighed, weighWith, weighedRule } from './assess-weighed.ts';
import { learnWeights } from './learn-weights.ts';
import { readWeights, weights, writeWeights } from './weights.ts';
import { windowsOf } from './windows.ts';

const weighed = (text: string) => assessWeighed(readText(text));

describe('weighed words', () => {
  it.each([
    ['en', 'I said my goodbyes to everybody and nobody would miss me, they would be better off, I have nothing left.'],
    [
      'fr',
      'J’ai dit adieu à tout le monde, je ne manquerai à personne, ils seraient mieux sans moi, il ne me reste rien.',
    ],
  ])('find a perhaps in %s and show the heaviest words', (_, text) => {
    const found = weighed(text);
    expect(found).toMatchObject({ signal: 'risk_to_self', level: null, severity: 1, rule: weighedRule });
    expect(found?.causes.length).toBeGreaterThan(0);
    expect(found?.causes.every(({ start, end }) => text.slice(start, end).trim() !== '')).toBe(true);
  });

  it.each([
    '',
    '???',
    'The pharmacy was closed, so I came back on Monday for the new needles.',
    'La pharmacie était fermée, je suis revenue lundi pour les nouvelles aiguilles.',
    'She wrote: "nobody would miss me, they would be better off" and I rang her doctor\nabout the pharmacy and the needles.',
  ])('are quiet about %j', (text) => {
    expect(weighed(text)).toBeNull();
  });

  it('speak only where no rule does', () => {
    for (const language of ['en', 'fr'] as const)
      for (const { text } of labelledTexts(language)) {
        const risks = assessText(text, language).findings.filter(({ signal }) => signal === 'risk_to_self');
        expect(risks.length).toBeLessThanOrEqual(1);
        if (risks[0]?.severity === 1) expect(risks).toEqual([weighed(text)]);
        else expect(risks[0]?.rule).not.toBe(weighedRule);
      }
  });

  it('leave alone what the text itself denies', () => {
    expect(assessText('I do not want to die.', 'en').findings).toEqual([]);
  });
});

it('is not weighed what speaks of nobody', () => {
  expect(weighWith(weights.en, 'Why is the sky dark?')).toBe(-Infinity);
});

describe('the windows of a text', () => {
  it('hold every word that is not quoted, and none is much longer than the others', () => {
    const text = 'One two three four five six seven. '.repeat(40) + '"Said by another."';
    const windows = windowsOf(readText(text));
    expect(Math.max(...windows.map(({ words }) => words))).toBeLessThanOrEqual(60);
    const tokens = new Set(windows.flatMap(({ signs }) => signs.map(({ token }) => token.start)));
    expect(tokens.size).toBe(280);
  });

  it('are of the language that most small words are of', () => {
    const languages = ['what is it for?', 'à quoi ça sert et pour qui ?'].map(
      (text) => windowsOf(readText(text))[0]?.language,
    );
    expect(languages).toEqual(['en', 'fr']);
  });
});

describe('learning', () => {
  const texts = [
    ...['a dark night', 'the dark road', 'dark and cold'].map((text) => ({ text, isDanger: true })),
    ...['a bright night', 'the bright road', 'bright and cold'].map((text) => ({ text, isDanger: false })),
  ];

  it('gives words their side, and the same weights each time', () => {
    const own = learnWeights(texts, 0);
    expect(own.signs.get('dark')).toBeGreaterThan(0);
    expect(own.signs.get('bright')).toBeLessThan(0);
    expect(weighWith(own, 'I am dark')).toBeGreaterThan(weighWith(own, 'I am bright'));
    expect(writeWeights(learnWeights(texts, 0))).toBe(writeWeights(own));
  });

  it.each(['en', 'fr'] as const)('is read as it was written: %s', (language) => {
    expect(readWeights(writeWeights(weights[language]))).toEqual(weights[language]);
    expect(weights[language].signs.size).toBeGreaterThan(1_000);
  });
});
