import type { Month } from '@entraide/domain-kernel';
import type { CellFigures, QuestionTable } from './cell-figures.ts';
import type { CountingGroup } from './counting-group.ts';
import { answersOf, evidenceQuestions, type EvidenceQuestion } from './evidence-question.ts';

const emptyTable = (question: EvidenceQuestion): QuestionTable => ({
  question,
  people: 0,
  answers: answersOf[question].map((answer) => ({ answer, people: 0 })),
});

/** First form: nothing but the number of people. */
export function tally(groups: readonly CountingGroup[], _now: Month): CellFigures {
  const none = { people: 0, of: 0 };
  const people = groups.reduce((sum, group) => sum + group.size, 0);
  const tables = Object.fromEntries(evidenceQuestions.map((one) => [one, emptyTable(one)])) as CellFigures['tables'];
  const figures = { people, helped: none, worse: none, severe: none, stopped: none, tables, sideEffects: [] };
  const who = { own: 0, caringFor: 0, notToldApart: people, roles: [{ role: null, people }] };
  const ages = { under1Year: people, from1To3Years: 0, over3Years: 0 };
  return { ...figures, ...who, byPerspective: [], byRole: [], ages, followUps: { asked: 0, answered: 0 } };
}
