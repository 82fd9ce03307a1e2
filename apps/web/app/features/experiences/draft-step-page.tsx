import { type ExperienceAnswersPartsFragment, ExperienceDraftPageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary, Notice, type ShownProblem } from '@entraide/web-ui';
import type { ComponentType, ReactElement } from 'react';
import { Form } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import type { Route } from './+types/draft-step-page';
import { AudienceStep } from './draft/audience-step.tsx';
import { EffectStep } from './draft/effect-step.tsx';
import { type StepOutcome, saveStep } from './draft/save-step.ts';
import { SideEffectsStep } from './draft/side-effects-step.tsx';
import { StepButtons } from './draft/step-buttons.tsx';
import type { StepProps } from './draft/step-props.ts';
import { type Step, isStep, namedProblem, stepTitle, steps } from './draft/steps.ts';
import { StoppingStep } from './draft/stopping-step.tsx';
import { StoryStep } from './draft/story-step.tsx';
import { TreatmentStep } from './draft/treatment-step.tsx';

const parts: Readonly<Record<Step, ComponentType<StepProps>>> = {
  treatment: TreatmentStep,
  effect: EffectStep,
  'side-effects': SideEffectsStep,
  stopping: StoppingStep,
  story: StoryStep,
  audience: AudienceStep,
};

function stepOfAddress(text: string): Step {
  if (!isStep(text)) throw notFound();
  return text;
}

export async function loader(args: Route.LoaderArgs) {
  const step = stepOfAddress(args.params.step);
  const { experienceDraft, communities } = await ask(args, ExperienceDraftPageOperation, {
    id: args.params.id,
    withCommunities: step === 'audience',
  });
  if (!experienceDraft) throw notFound();
  const isFromReview = new URL(args.request.url).searchParams.get('from') === 'review';
  return { step, draft: experienceDraft, communities, isFromReview };
}

export async function action(args: Route.ActionArgs) {
  const step = stepOfAddress(args.params.step);
  return saveStep(args, { draftId: args.params.id, step, form: await args.request.formData() });
}

/** A refused step has been saved too: what is shown is always what is saved. */
export const shouldRevalidate = (): boolean => true;

export default function DraftStepPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { step, draft, communities, isFromReview } = loaderData;
  const Part = parts[step];
  const problems = actionData?.problems;
  return (
    <div className="page-narrow stack">
      <title>{`${stepTitle[step]()} · ${m.experiences_new_title()} · ${m.frame_site_name()}`}</title>
      <p className="steps">{m.experiences_step_progress({ number: steps.indexOf(step) + 1, total: steps.length })}</p>
      <h1>{stepTitle[step]()}</h1>
      <ErrorSummary title={m.frame_error_summary()} problems={problems?.map(named)} />
      {draft.experienceId ? <Notice>{m.experiences_editing()}</Notice> : null}
      <Form method="post" className="stack-loose" key={step}>
        {/* Enter in a text field presses the form's first button: it must be the one that saves. */}
        <button className="visually-hidden" name="intent" value="save" tabIndex={-1} aria-hidden="true" />
        {isFromReview ? <input type="hidden" name="from" value="review" /> : null}
        <Part
          answers={shownAnswers(draft.answers, actionData)}
          problems={problems}
          found={actionData?.found ?? {}}
          communities={communities}
        />
        <StepButtons step={step} isFromReview={isFromReview} />
      </Form>
    </div>
  );
}

const named = ({ field, message }: ShownProblem): ShownProblem =>
  field ? { field, message: namedProblem(field, message) } : { message };

/** The saved answers; over them what was typed, when it could not be saved. Chosen concepts stay as they were. */
function shownAnswers(
  saved: ExperienceAnswersPartsFragment,
  outcome: StepOutcome | undefined,
): ExperienceAnswersPartsFragment {
  const { treatmentId, purposeId, sideEffects, ...typed } = outcome?.unsaved ?? {};
  void [treatmentId, purposeId, sideEffects];
  return { ...saved, ...(typed as Partial<ExperienceAnswersPartsFragment>) };
}
