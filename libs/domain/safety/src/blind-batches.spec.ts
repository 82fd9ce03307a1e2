import { describe, expect, it } from '@jest/globals';
import { safetySignals } from './finding.ts';
import {
  blindBatches,
  blindTexts,
  countDanger,
  countPerhaps,
  familyTexts,
  labelledTexts,
  type LabelledText,
} from './labelled-texts.spec-support.ts';

const languages = ['en', 'fr'] as const;
const batches = blindBatches().flatMap((each) => languages.map((language) => ({ ...each, language })));
const inDanger = (texts: readonly LabelledText[]): LabelledText[] => texts.filter(({ isDanger }) => isDanger);

describe.each(batches)('blind batch $batch, $language', ({ batch, language, heldOut, firstCount, eitherCount }) => {
  const texts = blindTexts(batch, language);
  const first = firstCount[language];

  it('holds what was counted, a third of it danger or more, and says which part it is', () => {
    expect(inDanger(texts).length).toBe(first.found + first.missed);
    expect(inDanger(texts).length / texts.length).toBeGreaterThan(0.3);
    expect(new Set(texts.map(({ part }) => part))).toEqual(new Set([heldOut ? 'held_out' : 'blind']));
    for (const { signals, level, isDanger } of texts) {
      expect(signals).toEqual(safetySignals.filter((signal) => signals.includes(signal)));
      expect(level !== null).toBe(signals.includes('risk_to_self'));
      if (level === 'ongoing' || level === 'acute') expect(isDanger).toBe(true);
    }
  });

  it('is found no worse with weighed words than when both were counted first', () => {
    const now = countPerhaps(texts);
    expect(now.found).toBeGreaterThanOrEqual(eitherCount?.[language].found ?? first.found);
    if (eitherCount) expect(now.wrong).toBeLessThanOrEqual(eitherCount[language].wrong);
  });

  it('is found no worse than when it was counted first', () => {
    const now = countDanger(texts);
    expect(now.found).toBeGreaterThanOrEqual(first.found);
    expect(now.wrong).toBeLessThanOrEqual(Math.max(first.wrong, 2));
  });
});

describe.each(batches.filter(({ heldOut }) => !heldOut))(
  'blind batch $batch, $language, once rules were widened with its families',
  ({ batch, language }) => {
    it('is found in 7 of 10, with 9 of 10 alarms right', () => {
      const { found, missed, wrong } = countDanger(blindTexts(batch, language));
      expect(found / (found + missed)).toBeGreaterThanOrEqual(0.7);
      expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.9);
    });
  },
);

describe.each(languages)('families of wording, %s', (language) => {
  const texts = familyTexts(language);

  it('have at least three texts each, none that stands elsewhere', () => {
    const sizes = new Map<string, number>();
    for (const { trait } of texts) sizes.set(trait, (sizes.get(trait) ?? 0) + 1);
    expect([...sizes].filter(([, size]) => size < 3)).toEqual([]);
    const elsewhere = new Set(
      [...labelledTexts(language), ...blindBatches().flatMap(({ batch }) => blindTexts(batch, language))].map(
        ({ text }) => text,
      ),
    );
    expect(texts.filter(({ text }) => elsewhere.has(text))).toEqual([]);
  });

  it('are found in 95 of 100, with 95 of 100 alarms right', () => {
    const { found, missed, wrong } = countDanger(texts);
    expect(found / (found + missed)).toBeGreaterThanOrEqual(0.95);
    expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.95);
  });
});
