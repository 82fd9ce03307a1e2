import { describe, expect, it } from '@jest/globals';
import { wordsBefore, wordsBehind } from './words-around.ts';

describe('the words around a place of a text', () => {
  const text = 'Some of us take it\nevery morning with tea';
  const at = text.indexOf('every');

  it.each([
    [80, 'Some of us take it '],
    [12, '…us take it '],
    [9, '…take it '],
    [8, '…it '],
  ])('before it, at most %i characters', (length, expected) => {
    expect(wordsBefore(text, at, length)).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(length);
  });

  it.each([
    [80, 'every morning with tea'],
    [16, 'every morning…'],
    [14, 'every morning…'],
    [5, 'ever…'],
  ])('behind it, at most %i characters', (length, expected) => {
    expect(wordsBehind(text, at, length)).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(length);
  });
});
