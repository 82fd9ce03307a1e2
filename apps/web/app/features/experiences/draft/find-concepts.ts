import {
  type ConceptChoiceFragment,
  ConceptChoicesOperation,
  type ExperienceAnswersInput,
  PurposeChoicesOperation,
  type SideEffectAnswerInput,
} from '@entraide/contract';
import { foldText } from '@entraide/domain-kernel';
import { m } from '@entraide/messages';
import type { ShownProblem } from '@entraide/web-ui';
import { ask } from '../../../page-request.ts';
import { textOf } from './read-form.ts';
import type { Step } from './steps.ts';

type PageArguments = Parameters<typeof ask>[0];

/** What a picker has found for the text that was typed into it. */
export interface Found {
  readonly text: string;
  readonly choices: readonly ConceptChoiceFragment[];
}

export type Picker = 'treatmentId' | 'purposeId' | 'sideEffects';
export type FoundByPicker = Partial<Record<Picker, Found>>;

export interface Picking {
  /** The given answers, with names that were typed exactly turned into choices. */
  readonly answers: ExperienceAnswersInput;
  readonly found: FoundByPicker;
  /** One for each text that still needs a choice. */
  readonly problems: readonly ShownProblem[];
}

const pickersOf: Partial<Record<Step, readonly Picker[]>> = {
  treatment: ['treatmentId', 'purposeId'],
  'side-effects': ['sideEffects'],
};

/** Looks up what was typed into the step's pickers and not yet chosen from. */
export async function findConcepts(
  args: PageArguments,
  step: Step,
  form: FormData,
  answers: ExperienceAnswersInput,
): Promise<Picking> {
  let picking: Picking = { answers, found: {}, problems: [] };
  for (const picker of pickersOf[step] ?? []) {
    const text = textOf(form, `${picker}Text`)?.trim();
    if (!text || isSettled(form, picker, text)) continue;
    picking = settle(picking, picker, { text, choices: await choicesFor(args, picker, text) });
  }
  return picking;
}

/**
 * `true` when the text was looked up before and one of what was found has been chosen. Side effects are optional:
 * having seen what was found is enough.
 */
function isSettled(form: FormData, picker: Picker, text: string): boolean {
  if (form.get('intent') === `find:${picker}` || form.get(`${picker}Searched`) !== text) return false;
  return picker === 'sideEffects' || textOf(form, picker) !== null;
}

async function choicesFor(
  args: PageArguments,
  picker: Picker,
  text: string,
): Promise<readonly ConceptChoiceFragment[]> {
  if (picker === 'purposeId') {
    const { conditions, symptoms } = await ask(args, PurposeChoicesOperation, { text });
    return nearestFirst([...conditions, ...symptoms], text);
  }
  const kind = picker === 'treatmentId' ? 'TREATMENT' : 'SYMPTOM';
  return (await ask(args, ConceptChoicesOperation, { kind, text })).conceptOptions;
}

function settle(picking: Picking, picker: Picker, found: Found): Picking {
  const exact = exactChoice(found);
  if (exact) return { ...picking, answers: withChoice(picking.answers, picker, exact.id) };
  return {
    ...picking,
    found: { ...picking.found, [picker]: found },
    problems: found.choices.length
      ? [...picking.problems, { field: picker, message: m.experiences_pick_choose_problem() }]
      : [...picking.problems, { field: picker, message: m.experiences_pick_nothing({ text: found.text }) }],
  };
}

/** Names that begin with the text before the others, which keep their order. */
function nearestFirst(choices: readonly ConceptChoiceFragment[], text: string): ConceptChoiceFragment[] {
  const key = foldText(text);
  const rank = ({ name }: ConceptChoiceFragment): number => (foldText(name).startsWith(key) ? 0 : 1);
  return choices.toSorted((one, other) => rank(one) - rank(other));
}

/** The only choice that is called exactly what was typed, accents and capitals aside. */
export function exactChoice({ text, choices }: Found): ConceptChoiceFragment | undefined {
  const key = foldText(text);
  const exact = choices.filter(({ name, label, matchedName }) =>
    [name, label, matchedName ?? ''].some((candidate) => foldText(candidate) === key),
  );
  return exact.length === 1 ? exact[0] : undefined;
}

function withChoice(answers: ExperienceAnswersInput, picker: Picker, id: string): ExperienceAnswersInput {
  if (picker !== 'sideEffects') return { ...answers, [picker]: id };
  const named: readonly SideEffectAnswerInput[] = answers.sideEffects ?? [];
  const isNamed = named.some((effect) => effect.symptomId === id);
  return {
    ...answers,
    sideEffects: isNamed ? [...named] : [...named, { symptomId: id, severity: null, isLasting: false }],
  };
}
