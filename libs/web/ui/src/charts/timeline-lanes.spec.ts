import { describe, expect, it } from '@jest/globals';
import { joinsOf, lanesOf, stepsOf } from './timeline-lanes.ts';

const levels = [
  { key: 'NONE', label: 'No effect', count: 3, fill: 'none' as const },
  { key: 'MAJOR', label: 'Helped a lot', count: 9, fill: 'major' as const },
  { key: 'TOO_EARLY', label: 'Too early', count: 0, fill: 'early' as const },
];
const answered = (...answers: (string | null)[]) => answers.map((answer) => ({ answer }));
const keys = (points: { answer: string | null }[]) => lanesOf(levels, points, 'Silence').map(({ key }) => key);

describe('the lanes of a course', () => {
  it('have the best on top, "too early" only when somebody says so, silence last when it occurs', () => {
    expect(keys(answered('MAJOR'))).toEqual(['MAJOR', 'NONE']);
    expect(keys(answered('TOO_EARLY', null))).toEqual(['MAJOR', 'NONE', 'TOO_EARLY', '']);
    expect(keys(answered('no such answer'))).toEqual(['MAJOR', 'NONE', '']);
  });

  it('join neighbouring answers and leave a gap where nothing was said', () => {
    const points = answered('NONE', 'MAJOR', null, 'MAJOR');
    const steps = stepsOf(points, lanesOf(levels, points, 'Silence'));
    expect(steps.map(({ lane, isSilent }) => [lane, isSilent])).toEqual([
      [1, false],
      [0, false],
      [2, true],
      [0, false],
    ]);
    expect(steps.map(({ x }) => x)).toEqual([0.125, 0.375, 0.625, 0.875]);
    expect(joinsOf(steps)).toEqual([[steps[0], steps[1]]]);
  });
});
