import type { MembershipRole, Perspective } from '@entraide/domain-kernel';
import type { ShownQuestion } from './evidence.enums.ts';
import type { SubsetObject } from './evidence-parts.object.ts';
import { presentShare } from './present-share.ts';
import { type StoredFigures, type StoredTable, answersOf, helpedOf, ratedOf } from './stored-figures.ts';
import type { TableAnswer } from './table.object.ts';
import { absent, leastApart } from './threshold.ts';

/** A question's table with every answer, or its absence when fewer than `least` people answered. */
export function presentTable(question: ShownQuestion, table: StoredTable, least: number): TableAnswer {
  if (table.people < least) return absent('too_few_people', least);
  const answers = answersOf[question].map((answer) => ({
    answer: answer.toUpperCase(),
    people: table.answers[answer] ?? 0,
  }));
  return { question, people: table.people, answers };
}

/** One subset for each perspective. Where nobody is told apart although people are there, it says so. */
export function presentPerspectives(figures: StoredFigures): SubsetObject[] {
  return (['own', 'caring_for'] as const).map((perspective) => {
    const found = figures.byPerspective.find((subset) => subset.perspective === perspective);
    return presentSubset({ perspective, role: null }, found?.effectiveness, figures.notToldApart > 0);
  });
}

/** One subset for each role of which some are told apart. */
export function presentRoles(figures: StoredFigures): SubsetObject[] {
  return figures.byRole.map(({ role, effectiveness }) =>
    presentSubset({ perspective: null, role }, effectiveness, false),
  );
}

function presentSubset(
  whose: { perspective: Perspective | null; role: MembershipRole | null },
  table: StoredTable | undefined,
  areOthersMixed: boolean,
): SubsetObject {
  if (!table || table.people === 0) {
    const nothing = absent(areOthersMixed ? 'not_told_apart' : 'too_few_people', leastApart);
    return { ...whose, effectiveness: nothing, helped: nothing };
  }
  return {
    ...whose,
    effectiveness: presentTable('effectiveness', table, leastApart),
    helped: presentShare(helpedOf(table), ratedOf(table), leastApart),
  };
}
