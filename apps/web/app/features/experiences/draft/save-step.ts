import { type ExperienceAnswersInput, SaveExperienceDraftOperation } from '@entraide/contract';
import type { ShownProblem } from '@entraide/web-ui';
import { data, redirect } from 'react-router';
import { ask } from '../../../page-request.ts';
import { type FoundByPicker, type Picking, findConcepts } from './find-concepts.ts';
import { readAnswers } from './read-answers.ts';
import { type Step, draftPath, fittingMessage, isStep, nextOf, previousOf, questionsOf } from './steps.ts';

/** What the page is told when it stays where it is. */
export interface StepOutcome {
  readonly problems: readonly ShownProblem[];
  readonly found: FoundByPicker;
  /** What was typed, when it could not be saved. */
  readonly unsaved: ExperienceAnswersInput | null;
}

interface StepRequest {
  readonly draftId: string;
  readonly step: Step;
  readonly form: FormData;
}

/** Saves a step's answers whatever they are, then goes where the pressed button leads. */
export async function saveStep(args: Parameters<typeof ask>[0], { draftId, step, form }: StepRequest) {
  const picking = await findConcepts(args, step, form, readAnswers(step, form));
  const { saveExperienceDraft } = await ask(args, SaveExperienceDraftOperation, {
    input: { draftId, idempotencyKey: crypto.randomUUID(), answers: picking.answers },
  });
  const { draft, problems } = saveExperienceDraft;
  if (!draft) return stay({ problems, found: picking.found, unsaved: picking.answers });
  const intent = String(form.get('intent') ?? 'save');
  if (/^(find|add|remove):/.test(intent)) {
    const nothing = picking.problems.filter(({ field }) => picking.found[field as 'sideEffects']?.choices.length === 0);
    return stay({ problems: nothing, found: picking.found, unsaved: null });
  }
  const elsewhere = destinationOf(intent, draftId, step);
  if (elsewhere) throw redirect(elsewhere);
  const open = openProblems(step, picking, draft.problems);
  if (open.length > 0) return stay({ problems: open, found: picking.found, unsaved: null });
  throw redirect(draftPath(draftId, form.get('from') === 'review' ? 'review' : nextOf(step)));
}

const stay = (outcome: StepOutcome) => data(outcome, { status: outcome.problems.length > 0 ? 422 : 200 });

/** Where buttons lead that do not mind open problems: the step before, another step, out. */
function destinationOf(intent: string, draftId: string, step: Step): string | undefined {
  if (intent === 'later') return '/my/experiences';
  if (intent === 'back') return draftPath(draftId, previousOf(step));
  const wanted = /^go:(.+)$/.exec(intent)?.[1] ?? '';
  return isStep(wanted) || wanted === 'review' ? draftPath(draftId, wanted) : undefined;
}

type DraftProblems = Parameters<typeof fittingMessage>[0][];

/** The problems of this step's answers; a name still to be chosen says more than a missing answer. */
function openProblems(step: Step, picking: Picking, problems: DraftProblems): ShownProblem[] {
  const picked = new Set(picking.problems.map((problem) => problem.field));
  const own = problems.filter(({ field }) => field && field in questionsOf[step] && !picked.has(field));
  return [...picking.problems, ...own.map((problem) => ({ field: problem.field, message: fittingMessage(problem) }))];
}
