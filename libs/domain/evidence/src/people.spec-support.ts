import type { Contribution, CountedAnswers, CountingGroup } from './counting-group.ts';
import { evidenceQuestions } from './evidence-question.ts';

/** What somebody answers who is asked nothing special. */
export const usual: CountedAnswers = {
  perspective: 'own',
  role: null,
  effectiveness: 'moderate',
  timeToEffect: null,
  isStillTaking: true,
  stopReasons: [],
  sideEffectsOverall: 'none',
  sideEffects: [],
  adherence: null,
  burden: null,
  costBand: null,
  answeredOn: '2026-06',
  followUpsAsked: 0,
  followUpsAnswered: 0,
};

export type Answers = Partial<CountedAnswers>;

/** People `prefix-0`, `prefix-1`, … with these answers, who answered at time 1 and are hidden from everybody. */
export const people = (prefix: string, ...answers: readonly Answers[]): Contribution[] =>
  answers.map((one, index) => ({
    personId: `${prefix}-${index}`,
    circle: 'only_me',
    answeredAt: 1,
    answers: { ...usual, ...one },
  }));

/** The same answers for several people. */
export const times = (count: number, answers: Answers = {}): Answers[] => Array.from({ length: count }, () => answers);

/** Two ways to answer a question, three and two of five: safe by themselves. */
export const divided: readonly Answers[] = [
  ...times(3, { effectiveness: 'major' }),
  ...times(2, { effectiveness: 'none' }),
];

/** The same people with what they answer at a later time. */
export const later = (contributions: readonly Contribution[], answeredAt: number, answers: Answers): Contribution[] =>
  contributions.map((one) => ({ ...one, answeredAt, answers: { ...one.answers, ...answers } }));

/** A group of these people that shows everything, unless told otherwise. */
export const groupOf = (contributions: readonly Contribution[], group: Partial<CountingGroup> = {}): CountingGroup => ({
  id: `group of ${contributions[0]?.personId}`,
  circle: contributions[0]?.circle ?? 'only_me',
  perspective: null,
  role: null,
  size: contributions.length,
  members: contributions.map(({ personId, answeredAt, answers }) => ({ personId, answeredAt, answers })),
  withheld: [],
  withheldSymptomIds: [],
  ties: [],
  ...group,
});

/** The questions that count of a group. */
export const shownQuestions = (group: CountingGroup): string[] =>
  evidenceQuestions.filter((question) => !group.withheld.includes(question));

export const idsIn = (group: Pick<CountingGroup, 'members'>): string[] =>
  group.members.map((member) => member.personId).sort();

/** A secret whose coins never fall so that something waits. */
export const neverWaits = {
  draw: (key: string): number => (key.startsWith('wait ') ? 0.999 : 0.5),
  newId: (() => {
    let groups = 0;
    return () => `group-${(groups += 1)}`;
  })(),
};
