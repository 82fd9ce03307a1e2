import { type Problem, problem } from '@entraide/domain-kernel';
import type { Answers, SideEffectAnswer } from './answers.ts';
import type { EntryFacts } from './entry.ts';
import { checkAnswered } from './required.rule.ts';

/** More would be a list to copy, not an experience. */
export const sideEffectsMaximum = 20;

/** Step "side effects": each a symptom, named once, with how bad it was; none at all and a list exclude each other. */
export function checkSideEffects(answers: Answers, facts: EntryFacts): Problem[] {
  const named = answers.sideEffects ?? [];
  const isNoneWithList = answers.sideEffectsOverall === 'none' && named.length > 0;
  return [
    ...checkAnswered(answers, 'sideEffectsOverall'),
    ...(isNoneWithList ? [problem('inconsistent', 'sideEffectsOverall')] : []),
    ...checkList(named, facts).slice(0, 1),
  ];
}

function checkList(named: readonly SideEffectAnswer[], { conceptKinds }: EntryFacts): Problem[] {
  const field = 'sideEffects';
  const isDistinct = new Set(named.map((effect) => effect.symptomId)).size === named.length;
  return [
    ...(named.every((effect) => conceptKinds.get(effect.symptomId) === 'symptom')
      ? []
      : [problem('not_in_list', field)]),
    ...(isDistinct ? [] : [problem('inconsistent', field)]),
    ...(named.every((effect) => effect.severity) ? [] : [problem('required', field)]),
    ...(named.length > sideEffectsMaximum ? [problem('out_of_range', field, { min: 0, max: sideEffectsMaximum })] : []),
  ];
}
