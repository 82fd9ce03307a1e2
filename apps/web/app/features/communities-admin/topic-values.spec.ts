import { describe, expect, it } from '@jest/globals';
import { atTitle } from './topic-values.ts';

const problem = (field: string) => ({ code: 'REQUIRED', field, message: field }) as const;

describe('what is wrong with the address of a topic', () => {
  it('is told at the title that it is made of', () => {
    expect(atTitle([problem('slug')])).toEqual([{ ...problem('slug'), field: 'titleEn' }]);
  });

  it('is not told again where the title is at fault itself', () => {
    const problems = [problem('titleEn'), problem('titleFr')];
    expect(atTitle([...problems, problem('slug')])).toEqual(problems);
  });
});
