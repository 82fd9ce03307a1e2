import { describe, expect, it } from '@jest/globals';
import { storableTexts } from './storable-texts.ts';

describe('storableTexts', () => {
  it('takes NUL away and mends half a pair, however deep', () => {
    const wanted = { input: { text: 'one\0 two', tags: ['a\ud83d', '\ude00b'], note: null } };
    expect(storableTexts(wanted)).toEqual({ input: { text: 'one two', tags: ['a\uFFFD', '\uFFFDb'], note: null } });
  });

  it('leaves whole pairs, other marks and what is no text alone', () => {
    const at = new Date(0);
    const whole = { at, texts: ['🧠 é\n\t“…”', 'مرحبا', 'e\u0301'], count: 3, isSure: true, nothing: undefined };
    expect(storableTexts(whole)).toBe(whole);
  });

  it('takes arguments without a prototype, as GraphQL gives them', () => {
    const args = Object.assign(Object.create(null) as Record<string, unknown>, { text: '\0' });
    expect(storableTexts(args)).toEqual({ text: '' });
  });
});
