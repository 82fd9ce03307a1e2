import {
  type CellFigures,
  type QuestionTable,
  type SubsetFigures,
  evidenceSettings,
  shownSideEffects,
  wilson,
} from '@entraide/domain-evidence';
import type { Cell } from './cell-key.ts';
import type { CellLine, CellToPublish, SideEffectLine } from './publish-figures.ts';

const { fewestPeople, fewestPeopleApart } = evidenceSettings;

/** What may be shown of a cell's sums: nothing below the thresholds is written where everybody can read it. */
export function figuresToPublish(cell: Cell, figures: CellFigures): CellToPublish {
  if (figures.people < fewestPeople) return { cell, line: null, sideEffects: [] };
  const shown = withoutFew(figures);
  return { cell, line: lineOf(cell, shown), sideEffects: shown.sideEffects.map((effect) => effectOf(cell, effect)) };
}

function withoutFew(figures: CellFigures): CellFigures {
  const tables = Object.entries(figures.tables).map(([question, table]) => [
    question,
    table.people < fewestPeople ? emptied(table) : table,
  ]);
  return {
    ...figures,
    tables: Object.fromEntries(tables) as CellFigures['tables'],
    sideEffects: shownSideEffects(figures.sideEffects, { least: fewestPeople }),
    byPerspective: figures.byPerspective.map(withoutAnswersOfFew),
    byRole: figures.byRole.map(withoutAnswersOfFew),
  };
}

const emptied = ({ question, answers }: QuestionTable): QuestionTable => ({
  question,
  people: 0,
  answers: answers.map(({ answer }) => ({ answer, people: 0 })),
});

/** How many they are is kept: it tells those who are too few from those who are not told apart. */
function withoutAnswersOfFew(subset: SubsetFigures): SubsetFigures {
  const { effectiveness } = subset;
  if (effectiveness.people >= fewestPeopleApart) return subset;
  return { ...subset, effectiveness: emptied(effectiveness), helped: { people: 0, of: 0 } };
}

function lineOf(cell: Cell, figures: CellFigures): CellLine {
  const { people, helped, worse, severe, stopped } = figures;
  return {
    treatmentId: cell.treatmentId,
    purposeId: cell.purposeId,
    people,
    rated: helped.of,
    helped: helped.people,
    worse: worse.people,
    helpedLower: helped.of < fewestPeople ? -1 : (wilson(helped.people, helped.of)?.lower ?? -1),
    overallAnswered: severe.of,
    severe: severe.people,
    takingAnswered: stopped.of,
    stopped: stopped.people,
    figures,
  };
}

const effectOf = (cell: Cell, effect: CellFigures['sideEffects'][number]): SideEffectLine => ({
  treatmentId: cell.treatmentId,
  purposeId: cell.purposeId,
  symptomId: effect.symptomId,
  people: effect.people,
  mild: effect.mild,
  moderate: effect.moderate,
  severe: effect.severe,
  lasting: effect.lasting,
  of: effect.of,
  shareLower: wilson(effect.people, effect.of)?.lower ?? 0,
});
