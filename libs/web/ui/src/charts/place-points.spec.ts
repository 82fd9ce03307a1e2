import { describe, expect, it } from '@jest/globals';
import { peoplePlace, peopleTicks, placePoints } from './place-points.ts';

const size = { widthRem: 40, heightRem: 20 };

describe('labels of points', () => {
  it('stand on the right, or where they are free', () => {
    const points = [
      { x: 0.5, y: 0.5, label: 'Sertraline' },
      { x: 0.56, y: 0.5, label: 'Mindfulness' },
      { x: 0.99, y: 0.1, label: 'Lithium' },
    ];
    const [first, second, third] = placePoints(points, size);
    expect(second).toBe('right');
    expect(first).toBe('left');
    expect(third).toBe('left');
  });

  it('are left out where no side is free', () => {
    const crowd = Array.from({ length: 30 }, () => ({ x: 0.5, y: 0.5, label: 'Metformin' }));
    const sides = placePoints(crowd, size);
    expect(sides.filter((side) => side === null).length).toBeGreaterThan(20);
  });
});

describe('the scale of people', () => {
  it('runs from 5 to the largest number, at least to 50', () => {
    expect([peoplePlace(5, 20), peoplePlace(50, 20), peoplePlace(3, 20)]).toEqual([0, 1, 0]);
    expect(peoplePlace(500, 500)).toBe(1);
    expect(peopleTicks(20)).toEqual([5, 10, 30]);
    expect(peopleTicks(1_200)).toEqual([5, 10, 30, 100, 300, 1_000]);
  });
});
