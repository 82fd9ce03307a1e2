import { describe, expect, it } from '@jest/globals';
import type { CellFigures } from './cell-figures.ts';
import { type EvidenceQuestion, evidenceQuestions } from './evidence-question.ts';
import { type Answers, groupOf, people, times } from './people.spec-support.ts';
import { tally } from './tally.ts';

const of = (answers: readonly Answers[], group = {}): CellFigures =>
  tally([groupOf(people('p', ...answers), group)], '2026-06');
const counts = (figures: CellFigures, question: EvidenceQuestion): number[] =>
  figures.tables[question].answers.map((one) => one.people);

describe('the sums of a cell', () => {
  const ratings = (['made_it_worse', 'none', 'slight', 'moderate', 'major', 'too_early'] as const).flatMap(
    (effectiveness, index) => times(index + 1, { effectiveness }),
  );

  it('rates leave out who cannot tell yet', () => {
    const figures = of(ratings);
    expect(counts(figures, 'effectiveness')).toEqual([1, 2, 3, 4, 5, 6]);
    expect([figures.people, figures.tables.effectiveness.people]).toEqual([21, 21]);
    expect([figures.helped, figures.worse]).toEqual([
      { people: 9, of: 15 },
      { people: 1, of: 15 },
    ]);
  });

  it.each<[EvidenceQuestion, Answers, number]>([
    ['time_to_effect', { timeToEffect: 'months_1_to_3' }, 2],
    ['side_effects_overall', { sideEffectsOverall: 'severe' }, 3],
    ['adherence', { adherence: 'usually' }, 1],
    ['burden', { burden: 'not' }, 0],
    ['cost_band', { costBand: 'over_100' }, 4],
    ['still_taking', { isStillTaking: false }, 1],
    ['stop_reasons', { stopReasons: ['clinician_advice'] }, 3],
  ])('%s has a line for each answer, zeros too, of who answered', (question, answers, line) => {
    const answered = of([...times(3, answers), ...times(4)]).tables[question];
    const alwaysAnswered = ['side_effects_overall', 'still_taking'].includes(question);
    expect([answered.question, answered.people]).toEqual([question, alwaysAnswered ? 7 : 3]);
    expect(answered.answers[line]?.people).toBe(3);
    expect(answered.answers.reduce((sum, one) => sum + one.people, 0)).toBe(answered.people);
  });

  it('every reason for stopping counts', () => {
    const figures = of([...times(2, { isStillTaking: false, stopReasons: ['cost', 'other'] }), ...times(3)]);
    expect([figures.tables.stop_reasons.people, counts(figures, 'stop_reasons')]).toEqual([
      2,
      [0, 0, 0, 0, 2, 0, 0, 0, 2],
    ]);
    expect([figures.stopped, counts(figures, 'still_taking')]).toEqual([{ people: 2, of: 5 }, [3, 2]]);
  });

  it('severe side effects are those overall', () => {
    expect(of([{ sideEffectsOverall: 'severe' }, ...times(4)]).severe).toEqual({ people: 1, of: 5 });
  });

  it('a withheld question does not count, every other one does', () => {
    for (const question of evidenceQuestions) {
      const figures = of(
        times(5, {
          burden: 'not',
          stopReasons: ['cost'],
          adherence: 'always',
          costBand: 'zero',
          timeToEffect: 'under_1_week',
        }),
        {
          withheld: [question],
        },
      );
      const bases = evidenceQuestions.map((one) => figures.tables[one].people);
      expect(bases).toEqual(evidenceQuestions.map((one) => (one === question ? 0 : 5)));
      expect(figures.people).toBe(5);
    }
  });

  it('nobody counted is zero everywhere', () => {
    const figures = tally([], '2026-06');
    expect([figures.people, figures.helped, figures.roles, figures.sideEffects, figures.byRole]).toEqual([
      0,
      { people: 0, of: 0 },
      [],
      [],
      [],
    ]);
    expect(figures.byPerspective.map((one) => [one.perspective, one.role, one.people])).toEqual([
      ['own', null, 0],
      ['caring_for', null, 0],
    ]);
  });

  it.each([
    ['2026-06', '2026-06', [1, 0, 0]],
    ['2025-07', '2026-06', [1, 0, 0]],
    ['2025-06', '2026-06', [0, 1, 0]],
    ['2023-07', '2026-06', [0, 1, 0]],
    ['2023-06', '2026-06', [0, 0, 1]],
    ['2026-07', '2026-06', [1, 0, 0]],
  ])('an answer of %s is in %s', (answeredOn, now, expected) => {
    const { ages } = tally([groupOf(people('p', { answeredOn }))], now);
    expect([ages.under1Year, ages.from1To3Years, ages.over3Years]).toEqual(expected);
  });

  it('follow-ups asked and answered are added up', () => {
    const { followUps } = of([
      { followUpsAsked: 3, followUpsAnswered: 1 },
      { followUpsAsked: 2, followUpsAnswered: 2 },
    ]);
    expect(followUps).toEqual({ asked: 5, answered: 3 });
  });
});

describe('who is told apart', () => {
  const figures = tally(
    [
      groupOf(people('a', ...times(5, { effectiveness: 'major' })), { perspective: 'own', role: 'patient' }),
      groupOf(people('b', ...times(6)), { perspective: 'own' }),
      groupOf(people('c', ...times(7, { effectiveness: 'none' })), { perspective: 'caring_for', role: 'caregiver' }),
      groupOf(people('d', ...times(8)), { perspective: 'caring_for', role: 'patient', withheld: ['effectiveness'] }),
      groupOf(people('e', ...times(9))),
    ],
    '2026-06',
  );

  it('is counted by whole groups', () => {
    expect([figures.people, figures.own, figures.caringFor, figures.notToldApart]).toEqual([35, 11, 15, 9]);
    expect(figures.roles).toEqual([
      { role: 'patient', people: 13 },
      { role: 'caregiver', people: 7 },
      { role: null, people: 15 },
    ]);
  });

  it('has effectiveness by perspective and by role, of the groups that show it', () => {
    const lines = [...figures.byPerspective, ...figures.byRole].map((one) => [
      one.perspective,
      one.role,
      one.people,
      one.helped,
    ]);
    expect(lines).toEqual([
      ['own', null, 11, { people: 11, of: 11 }],
      ['caring_for', null, 15, { people: 0, of: 7 }],
      [null, 'patient', 13, { people: 5, of: 5 }],
      [null, 'caregiver', 7, { people: 0, of: 7 }],
    ]);
    expect(figures.byRole[0]?.effectiveness.people).toBe(5);
  });
});

describe('side effects', () => {
  const named = (symptomId: string, severity: 'mild' | 'moderate' | 'severe', isLasting = false): Answers => ({
    sideEffects: [{ symptomId, severity, isLasting }],
  });
  const one = groupOf(people('a', named('x', 'mild'), named('x', 'severe', true), named('z', 'moderate'), ...times(2)));
  const other = groupOf(people('b', named('x', 'moderate'), named('y', 'mild'), ...times(4)), {
    withheldSymptomIds: ['x', 'w'],
  });

  it('are counted by severity, most people first, of everybody whose group shows the symptom', () => {
    const line = { mild: 0, moderate: 0, severe: 0, lasting: 0, people: 1, of: 11 };
    expect(tally([one, other], '2026-06').sideEffects).toEqual([
      { ...line, symptomId: 'x', mild: 1, severe: 1, lasting: 1, people: 2, of: 5 },
      { ...line, symptomId: 'y', mild: 1 },
      { ...line, symptomId: 'z', moderate: 1 },
    ]);
  });
});
