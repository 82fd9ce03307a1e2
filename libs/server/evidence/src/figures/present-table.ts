import { type QuestionTable, type SubsetFigures, shownSubset, shownTable } from '@entraide/domain-evidence';
import type { SubsetObject } from './evidence-parts.object.ts';
import type { TableAnswer, TableObject } from './table.object.ts';
import { answerOf } from './threshold.ts';

const toTable = ({ question, people, answers }: QuestionTable): TableObject => ({
  question,
  people,
  answers: answers.map((line) => ({ answer: line.answer.toUpperCase(), people: line.people })),
});

/** A question's table with every answer in upper case, or its absence when fewer than `least` people answered. */
export function presentTable(table: QuestionTable, least: number): TableAnswer {
  const shown = answerOf(shownTable(table, { least }));
  return 'reason' in shown ? shown : toTable(shown);
}

/** The answers of one perspective or role, which need more people than others whatever the door. */
export function presentSubset(subset: SubsetFigures, least: number): SubsetObject {
  const { effectiveness, helped } = shownSubset(subset, { least });
  const table = answerOf(effectiveness);
  return {
    perspective: subset.perspective,
    role: subset.role,
    effectiveness: 'reason' in table ? table : toTable(table),
    helped: answerOf(helped),
  };
}
