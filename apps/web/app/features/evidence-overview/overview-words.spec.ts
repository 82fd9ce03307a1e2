import { describe, expect, it } from '@jest/globals';
import { answerWords, countedAt, overviewSentence } from './overview-words.ts';
import { ownSentence } from './own-sentence.ts';

const share = (lower: number, upper: number) =>
  ({ __typename: 'EvidenceShare', people: 30, of: 40, share: 0.75, lower, upper }) as const;
const absence = (reason: 'TOO_FEW_PEOPLE' | 'NOT_TOLD_APART' | 'NOT_COUNTED_YET') =>
  ({ __typename: 'EvidenceAbsence', reason, least: 5 }) as const;
const line = (name: string, people: number, helped: Parameters<typeof answerWords>[0] = share(0.6, 0.86)) => ({
  treatment: { name },
  people,
  helped,
  worse: share(0, 0.04),
});

describe('an overview in words', () => {
  it('names the treatment that most people name, with benefit and harm', () => {
    expect(overviewSentence([line('Running', 12), line('Metformin', 412), line('Yoga', 40)], String)).toBe(
      'Named most often: Metformin (412 people). Of those who answered, about 6 to 9 in\u00a010 say it helped them ' +
        'moderately or a lot, and fewer than 1 in\u00a010 say it made things worse.',
    );
  });

  it('says no share that is not known', () => {
    expect(overviewSentence([line('Yoga', 6, absence('TOO_FEW_PEOPLE'))], String)).toBe(
      'Named most often: Yoga (6 people).',
    );
  });

  it('says nothing without lines', () => {
    expect(overviewSentence([], String)).toBeNull();
    expect(countedAt([])).toBeNull();
  });

  it.each([
    [share(0.6, 0.86), 'about 6 to 9 in\u00a010'],
    [absence('TOO_FEW_PEOPLE'), 'too few answers (at least 5 needed)'],
    [absence('NOT_TOLD_APART'), 'not told apart'],
    [absence('NOT_COUNTED_YET'), 'not counted yet'],
  ])('a figure or its absence: %o', (answer, expected) => {
    expect(answerWords(answer)).toBe(expected);
  });

  it('dates the newest figures', () => {
    const [early, late] = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'].map((at) => ({ countedAt: at }));
    expect(countedAt([early, late, early].flatMap((at) => at ?? []))).toBe(late?.countedAt);
  });
});

describe('one’s own answer beside everybody’s', () => {
  const entry = { effectiveness: 'MODERATE', updatedAt: '2026-01-01T00:00:00.000Z', followUps: [] } as const;
  const table = {
    __typename: 'EvidenceTable' as const,
    people: 38,
    answers: [
      { answer: 'MADE_IT_WORSE', people: 1 },
      { answer: 'NONE', people: 3 },
      { answer: 'SLIGHT', people: 6 },
      { answer: 'MODERATE', people: 12 },
      { answer: 'MAJOR', people: 11 },
      { answer: 'TOO_EARLY', people: 5 },
    ],
  };
  const evidence = { __typename: 'Evidence' as const, effectiveness: table };

  it('counts without judging', () => {
    expect(ownSentence(entry, evidence, String)).toBe(
      'Your latest answer: “Helped moderately”. Of 33 people who answered: the same for 12, less help for 10, ' +
        'more help for 11.',
    );
  });

  it('does not place what cannot be told yet', () => {
    expect(ownSentence({ ...entry, effectiveness: 'TOO_EARLY' }, evidence, String)).toBe(
      'Your latest answer: “Too early to tell”. Of 38 people who answered, 5 said so too.',
    );
  });

  it.each([
    ['too few people', absence('TOO_FEW_PEOPLE'), /not enough people yet.*at least 5/],
    ['too few answers', { __typename: 'Evidence', effectiveness: absence('TOO_FEW_PEOPLE') } as const, /not enough/],
    ['nothing counted', absence('NOT_COUNTED_YET'), /have not been counted yet/],
    ['an entry outside the figures', null, /^Your latest answer: “Helped moderately”\.$/],
  ])('says so: %s', (_case, shown, expected) => {
    expect(ownSentence(entry, shown, String)).toMatch(expected);
  });
});
