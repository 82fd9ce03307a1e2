import { type Problem, doseUnits, oneOf, problem } from '@entraide/domain-kernel';
import type { Answers } from './answers.ts';
import type { EntryFacts } from './entry.ts';
import { checkMonth } from './month.rule.ts';
import { checkAnswered, isEmpty } from './required.rule.ts';

/** A bound against typing errors, far above any dose in one of the units. */
export const doseMaximum = 1_000_000;

/** Step "treatment and purpose": who, what, for what, since when, and how much. */
export function checkTreatment(answers: Answers, facts: EntryFacts): Problem[] {
  return [
    ...checkAnswered(answers, 'perspective'),
    ...checkAnswered(answers, 'treatmentId'),
    ...checkKind(answers.treatmentId, 'treatmentId', ['treatment'], facts),
    ...checkAnswered(answers, 'purposeId'),
    ...checkKind(answers.purposeId, 'purposeId', ['condition', 'symptom'], facts),
    ...checkAnswered(answers, 'startedOn'),
    ...checkMonth(answers.startedOn, 'startedOn', facts.thisMonth),
    ...checkDose(answers),
  ];
}

/** An id that is there must name an approved concept of one of the kinds. */
function checkKind(
  id: string | null | undefined,
  field: string,
  kinds: readonly string[],
  { conceptKinds }: EntryFacts,
): Problem[] {
  if (isEmpty(id)) return [];
  return kinds.includes(conceptKinds.get(id as string) ?? '') ? [] : [problem('not_in_list', field)];
}

/** Value and unit go together; how often may stand alone ("three times a day" of an exercise). */
function checkDose({ doseValue, doseUnit }: Answers): Problem[] {
  const unitProblems = isEmpty(doseUnit) || oneOf(doseUnits, doseUnit) ? [] : [problem('not_in_list', 'doseUnit')];
  if (isEmpty(doseValue)) {
    return isEmpty(doseUnit) ? [] : [problem('required', 'doseValue'), ...unitProblems];
  }
  const missingUnit = isEmpty(doseUnit) ? [problem('required', 'doseUnit')] : [];
  return [...checkDoseValue(doseValue as string), ...missingUnit, ...unitProblems];
}

function checkDoseValue(text: string): Problem[] {
  const value = parseDose(text);
  if (value === undefined) return [problem('not_a_number', 'doseValue')];
  if (value <= 0) return [problem('negative', 'doseValue')];
  return value > doseMaximum ? [problem('out_of_range', 'doseValue', { min: 0, max: doseMaximum })] : [];
}

/** A decimal number with point or comma and at most four decimals, spaces around it ignored; `undefined` otherwise. */
export function parseDose(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^[-−]?\d{1,9}(\.\d{1,4})?$/.test(plain) ? Number(plain.replace('−', '-')) : undefined;
}
