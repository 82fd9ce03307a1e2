import { describe, expect, it } from '@jest/globals';
import type { ConceptKind, Problem } from '@entraide/domain-kernel';
import { type Answers, mergeAnswers } from './answers.ts';
import { checkEntry, entryProblems, toAnswers } from './entry.rule.ts';
import type { EntryFacts } from './entry.ts';

const facts: EntryFacts = {
  thisMonth: '2026-11',
  conceptKinds: new Map<string, ConceptKind>([
    ['metformin', 'treatment'],
    ['diabetes', 'condition'],
    ['nausea', 'symptom'],
    ['fatigue', 'symptom'],
  ]),
  communityIds: new Set(['mine']),
};

const story = 'It took a while, and the first weeks were not easy at all.';

const ongoing: Answers = {
  perspective: 'own',
  treatmentId: 'metformin',
  purposeId: 'diabetes',
  startedOn: '2024-02',
  effectiveness: 'moderate',
  sideEffectsOverall: 'none',
  isStillTaking: true,
  narrative: story,
  language: 'en',
  visibility: 'members',
};
const ended: Answers = { ...ongoing, isStillTaking: false, endedOn: '2025-01', stopReasons: ['side_effects'] };

const short = (problems: readonly Problem[]): string[] => problems.map((p) => `${p.field}: ${p.code}`);
const sideEffect = (symptomId: string) => ({ symptomId, severity: 'mild' as const, isLasting: false });
const some = (sideEffects: Answers['sideEffects']): Answers => ({ sideEffectsOverall: 'mild', sideEffects });

describe('an entry is refused at its field', () => {
  it.each<[string, Answers, Answers, string[]]>([
    ['no perspective', ongoing, { perspective: null }, ['perspective: required']],
    ['no treatment', ongoing, { treatmentId: null }, ['treatmentId: required']],
    ['a treatment that is not in the catalogue', ongoing, { treatmentId: 'zzz' }, ['treatmentId: not_in_list']],
    ['a condition as treatment', ongoing, { treatmentId: 'diabetes' }, ['treatmentId: not_in_list']],
    ['no purpose', ongoing, { purposeId: null }, ['purposeId: required']],
    ['a treatment as purpose', ongoing, { purposeId: 'metformin' }, ['purposeId: not_in_list']],
    ['no start', ongoing, { startedOn: null }, ['startedOn: required']],
    ['blanks as start', ongoing, { startedOn: '  ' }, ['startedOn: required']],
    ['half a month', ongoing, { startedOn: '2024-' }, ['startedOn: month_invalid']],
    ['a thirteenth month', ongoing, { startedOn: '2024-13' }, ['startedOn: month_invalid']],
    ['a start next month', ongoing, { startedOn: '2026-12' }, ['startedOn: month_in_future']],
    ['a negative dose', ongoing, { doseValue: '-5', doseUnit: 'mg' }, ['doseValue: negative']],
    ['a dose with a typographic minus', ongoing, { doseValue: '−5', doseUnit: 'mg' }, ['doseValue: negative']],
    ['a dose of zero', ongoing, { doseValue: '0', doseUnit: 'mg' }, ['doseValue: negative']],
    ['a dose beyond reason', ongoing, { doseValue: '1000001', doseUnit: 'mg' }, ['doseValue: out_of_range']],
    ['a dose in words', ongoing, { doseValue: 'two', doseUnit: 'mg' }, ['doseValue: not_a_number']],
    ['an unknown unit', ongoing, { doseValue: '5', doseUnit: 'spoons' }, ['doseUnit: not_in_list']],
    ['a dose without unit', ongoing, { doseValue: '5' }, ['doseUnit: required']],
    ['a unit without dose', ongoing, { doseUnit: 'mg' }, ['doseValue: required']],
    ['no effectiveness', ongoing, { effectiveness: null }, ['effectiveness: required']],
    [
      'a time to no effect',
      ongoing,
      { effectiveness: 'none', timeToEffect: 'under_1_week' },
      ['timeToEffect: inconsistent'],
    ],
    [
      'a time to an effect that is too early to tell',
      ongoing,
      { effectiveness: 'too_early', timeToEffect: 'weeks_1_to_4' },
      ['timeToEffect: inconsistent'],
    ],
    ['no overall side effects', ongoing, { sideEffectsOverall: null }, ['sideEffectsOverall: required']],
    [
      'no side effects, and a list of them',
      ongoing,
      { sideEffects: [sideEffect('nausea')] },
      ['sideEffectsOverall: inconsistent'],
    ],
    ['a side effect that is no symptom', ongoing, some([sideEffect('diabetes')]), ['sideEffects: not_in_list']],
    ['a side effect twice', ongoing, some([sideEffect('nausea'), sideEffect('nausea')]), ['sideEffects: inconsistent']],
    ['a side effect without severity', ongoing, some([{ symptomId: 'nausea' }]), ['sideEffects: required']],
    ['neither taken nor stopped', ongoing, { isStillTaking: null }, ['isStillTaking: required']],
    ['an end while still taking', ongoing, { endedOn: '2025-01' }, ['endedOn: inconsistent']],
    ['a reason while still taking', ongoing, { stopReasons: ['cost'] }, ['stopReasons: inconsistent']],
    ['stopped without a month', ended, { endedOn: null }, ['endedOn: required']],
    ['an end before the start', ended, { endedOn: '2024-01' }, ['endedOn: end_before_start']],
    ['an end in the future', ended, { endedOn: '2027-01' }, ['endedOn: month_in_future']],
    ['a broken end', ended, { endedOn: 'May' }, ['endedOn: month_invalid']],
    ['stopped without a reason', ended, { stopReasons: [] }, ['stopReasons: required']],
    ['no narrative', ongoing, { narrative: null }, ['narrative: required']],
    ['blanks as narrative', ongoing, { narrative: ' \n ' }, ['narrative: required']],
    ['49 characters between blanks', ongoing, { narrative: `  ${'a'.repeat(49)}  ` }, ['narrative: too_short']],
    ['5,001 characters', ongoing, { narrative: 'a'.repeat(5001) }, ['narrative: too_long']],
    ['no language', ongoing, { language: null }, ['language: required']],
    ['no visibility', ongoing, { visibility: null }, ['visibility: required']],
    ['a community nobody chose', ongoing, { visibility: 'community' }, ['communityId: community_required']],
    [
      'a community of others',
      ongoing,
      { visibility: 'community', communityId: 'theirs' },
      ['communityId: not_a_member'],
    ],
  ])('%s', (_what, base, change, expected) => {
    expect(short(entryProblems(mergeAnswers(base, change), facts))).toEqual(expected);
  });

  it('names every missing answer at once, in the order of the form', () => {
    expect(short(entryProblems({}, facts))).toEqual([
      'perspective: required',
      'treatmentId: required',
      'purposeId: required',
      'startedOn: required',
      'effectiveness: required',
      'sideEffectsOverall: required',
      'isStillTaking: required',
      'narrative: required',
      'language: required',
      'visibility: required',
    ]);
  });

  it('says how long the story is and may be', () => {
    expect(entryProblems({ ...ongoing, narrative: 'Too short.' }, facts)[0]?.values).toEqual({
      min: 50,
      max: 5000,
      length: 10,
    });
  });

  it('takes at most 20 side effects', () => {
    const many = Array.from({ length: 21 }, (_, index) => `symptom-${index}`);
    const known = {
      ...facts,
      conceptKinds: new Map([...facts.conceptKinds, ...many.map((id) => [id, 'symptom'] as const)]),
    };
    expect(short(entryProblems({ ...ongoing, ...some(many.map(sideEffect)) }, known))).toEqual([
      'sideEffects: out_of_range',
    ]);
    expect(entryProblems({ ...ongoing, ...some(many.slice(1).map(sideEffect)) }, known)).toEqual([]);
  });
});

describe('an entry is taken', () => {
  it.each<[string, Answers, Answers]>([
    ['ongoing', ongoing, {}],
    ['ended', ended, {}],
    ['ended in the month of its start', ended, { endedOn: '2024-02' }],
    ['begun this month', ongoing, { startedOn: '2026-11' }],
    ['for a symptom', ongoing, { purposeId: 'nausea' }],
    ['50 characters', ongoing, { narrative: 'a'.repeat(50) }],
    ['5,000 characters, each counted once', ongoing, { narrative: '🙂'.repeat(5000) }],
    ['a frequency without a dose', ongoing, { doseFrequency: 'once_a_week' }],
    ['side effects overall without naming any', ongoing, { sideEffectsOverall: 'moderate' }],
    ['made worse, soon', ongoing, { effectiveness: 'made_it_worse', timeToEffect: 'under_1_week' }],
    ['for my community', ongoing, { visibility: 'community', communityId: 'mine' }],
  ])('%s', (_what, base, change) => {
    expect(entryProblems(mergeAnswers(base, change), facts)).toEqual([]);
  });

  const entryOf = (change: Answers) => {
    const outcome = checkEntry(mergeAnswers(ended, change), facts);
    return outcome.ok ? outcome.value : outcome.problems;
  };
  it('with a comma in the dose', () => {
    expect(entryOf({ doseValue: ' 2,5 ', doseUnit: 'mg' })).toMatchObject({ doseValue: 2.5, doseUnit: 'mg' });
  });
  it('with consents refused unless given', () => {
    expect(entryOf({})).toMatchObject({ countsInStatistics: false, allowsResearch: false });
    expect(entryOf({ countsInStatistics: true })).toMatchObject({ countsInStatistics: true, allowsResearch: false });
  });
  it('with each reason once, in the list’s order, and no community beside another audience', () => {
    const entry = entryOf({ stopReasons: ['cost', 'side_effects', 'cost'], communityId: 'mine' });
    expect(entry).toMatchObject({ stopReasons: ['side_effects', 'cost'], communityId: null });
  });
  it('and its answers make the same entry again', () => {
    const entry = entryOf({ doseValue: '0.5', doseUnit: 'mL', ...some([{ symptomId: 'nausea', severity: 'severe' }]) });
    expect(entry).toMatchObject({ sideEffects: [{ symptomId: 'nausea', severity: 'severe', isLasting: false }] });
    expect(checkEntry(toAnswers(entry as Parameters<typeof toAnswers>[0]), facts)).toEqual({ ok: true, value: entry });
  });
});

describe('answers', () => {
  it('stay when they are not mentioned and go when they are taken back', () => {
    expect(mergeAnswers({ doseValue: '5', doseUnit: 'mg' }, { doseValue: null, narrative: 'x' })).toEqual({
      doseUnit: 'mg',
      narrative: 'x',
    });
  });
});
