import { describe, expect, it } from '@jest/globals';
import { readText } from '../reading/read-text.ts';
import { PatternIndex } from './pattern-index.ts';

const found = (notation: string, text: string): string[] => {
  const reading = readText(text);
  return new PatternIndex({ rule: [notation] }).find(reading).map(({ from, to }) =>
    reading.tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' '),
  );
};

describe('patterns', () => {
  it.each([
    ['red car', 'a red car', ['red car']],
    ['red|blue car', 'a blue car', ['blue car']],
    ['red car|bike', 'red bike, red car', ['red bike', 'red car']],
    ['red big? car', 'red car and red big car', ['red car', 'red big car']],
    ['red? car', 'red car', ['red car', 'car']],
    ['red ~2 car', 'red and shiny car', ['red and shiny car']],
    ['red ~2 car', 'red one two three car', []],
    ['red ~2 car', 'red, new car', []],
    ['red car', 'red. Car', []],
    ['scarifi*', 'scarification', ['scarification']],
    ['^ red car', 'the red car', []],
    ['^ red car', 'look, red car', ['red car']],
    ['red car $', 'red car here', []],
    ['red car $', 'red car, here', ['red car']],
    ['took # cars', 'took 3 cars', ['took 3 cars']],
    ['took #many cars', 'took 3 cars, took 30 cars', ['took 30 cars']],
    ['in #year', 'in 2015, in 42', ['in 2015']],
    ['at . dot .', 'at mail dot example', ['at mail dot example']],
    ['my @kin', 'my sister', ['my sister']],
    ['stop *olol', 'stop bisoprolol', ['stop bisoprolol']],
  ])('%s in %j', (notation, text, expected) => {
    expect(found(notation, text)).toEqual(expected);
  });

  it.each(['~2 car', '. car', '@nothing', '# mg'])('%s is refused', (notation) => {
    expect(() => new PatternIndex({ rule: [notation] })).toThrow();
  });
});
