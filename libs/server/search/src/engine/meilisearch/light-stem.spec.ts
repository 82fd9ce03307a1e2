import { describe, expect, it } from '@jest/globals';
import { addedStems, lightStem } from './light-stem.ts';

describe('the light stem of words', () => {
  it.each([
    ['clicking', 'clicks'],
    ['click', 'clicked'],
    ['crispe', 'crispees'],
    ['fatiguee', 'fatigue'],
    ['fatigued', 'fatigue'],
    ['therapies', 'therapy'],
    ['maux', 'mal'],
    ['stopping', 'stopped'],
    ['stop', 'stopping'],
    ['headaches', 'headache'],
    ['sleeping', 'sleep'],
  ])('%s and %s have one', (one, other) => {
    expect(lightStem(one)).toBe(lightStem(other));
  });
  it.each([
    ['b12', 'b1'],
    ['500', '50'],
    ['pas', 'pa'],
    ['bleed', 'blee'],
    ['numb', 'number'],
  ])('%s and %s have not', (one, other) => {
    expect(lightStem(one)).not.toBe(lightStem(other));
  });
  it('are added once, and only where they are no word of the text anyway', () => {
    expect(addedStems(['click', 'clicks', 'wrists', 'wrists', 'mg'])).toEqual(['wrist']);
  });
});
