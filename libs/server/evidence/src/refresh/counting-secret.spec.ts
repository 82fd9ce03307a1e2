import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { secretOfCell } from './counting-secret.ts';

const keyOf = (byte: number) => createSecretKey(Buffer.alloc(32, byte));
const cell = { treatmentId: 'treatment', purposeId: 'purpose' };

describe('draws of the secret', () => {
  const { draw, newId } = secretOfCell(keyOf(1), cell);

  it('are the same for the same key, and spread evenly from 0 to 1', () => {
    const draws = Array.from({ length: 10_000 }, (_, index) => draw(`key ${index}`));
    expect(draws).toEqual(Array.from({ length: 10_000 }, (_, index) => draw(`key ${index}`)));
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = draws.filter((each) => Math.floor(each * 10) === tenth).length / draws.length;
      expect(share).toBeCloseTo(0.1, 1);
    }
  });

  it('have nothing to do with those of another key, cell or secret', () => {
    const others = [
      draw('other'),
      secretOfCell(keyOf(1), { ...cell, purposeId: 'other' }).draw('key'),
      secretOfCell(keyOf(2), cell).draw('key'),
    ];
    expect(new Set([draw('key'), ...others]).size).toBe(4);
  });

  it('never give an id twice', () => {
    expect(new Set(Array.from({ length: 1_000 }, newId)).size).toBe(1_000);
  });
});
