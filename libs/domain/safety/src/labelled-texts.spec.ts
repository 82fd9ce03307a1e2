import { describe, expect, it } from '@jest/globals';
import { assessText } from './assess-text.ts';
import { riskLevels, safetySignals } from './finding.ts';
import { countDanger, countSignal, labelledTexts } from './labelled-texts.spec-support.ts';

const languages = ['en', 'fr'] as const;

describe('the labelled set', () => {
  it.each(languages)('has many texts in %s, a third of the first ones held out, none twice', (language) => {
    const texts = labelledTexts(language);
    expect(texts.length).toBeGreaterThanOrEqual(225);
    expect(texts.filter(({ part }) => part === 'held_out').length).toBeGreaterThanOrEqual(90);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
  });

  it.each(languages)('is labelled in agreement with itself in %s', (language) => {
    for (const { signals, level, isDanger } of labelledTexts(language)) {
      expect(signals).toEqual(safetySignals.filter((signal) => signals.includes(signal)));
      expect(level !== null).toBe(signals.includes('risk_to_self'));
      if (level === 'ongoing' || level === 'acute') expect(isDanger).toBe(true);
      expect([...riskLevels, null]).toContain(level);
    }
  });
});

describe.each(languages)('danger in the labelled set, %s', (language) => {
  const texts = labelledTexts(language);

  it('is found in 95 of 100, with at least 7 of 10 alarms right', () => {
    const { found, missed, wrong } = countDanger(texts);
    expect(found / (found + missed)).toBeGreaterThanOrEqual(0.95);
    expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.7);
  });

  it('is found in 9 of 10 of the texts that nobody tuned for', () => {
    const { found, missed, wrong } = countDanger(texts.filter(({ part }) => part === 'held_out'));
    expect(found / (found + missed)).toBeGreaterThanOrEqual(0.9);
    expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.7);
  });

  it('is switched on by the wrong language as well', () => {
    const other = language === 'en' ? 'fr' : 'en';
    for (const { text } of texts) expect(assessText(text, other)).toEqual(assessText(text, language));
  });

  it('shows the words that caused it', () => {
    for (const { text } of texts)
      for (const { causes } of assessText(text, language).findings) {
        expect(causes.length).toBeGreaterThan(0);
        for (const { start, end } of causes) expect(text.slice(start, end).trim()).not.toBe('');
      }
  });
});

describe.each(languages)('the other signals in the labelled set, %s', (language) => {
  it.each(safetySignals.slice(1))('%s', (signal) => {
    const { found, missed, wrong } = countSignal(labelledTexts(language), signal);
    expect(found / (found + missed)).toBeGreaterThanOrEqual(0.9);
    expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.9);
  });
});
