import { effectivenessLevels, stopReasons } from '@entraide/domain-kernel';
import { m } from '@entraide/messages';
import { CheckboxRows, RadioRows, type ShownProblem, errorOf } from '@entraide/web-ui';
import type { ReactElement, ReactNode } from 'react';
import { Form } from 'react-router';
import { choicesFrom } from '../draft/choices.ts';
import { SideEffectsOverallRows, StillTakingRows } from '../questions.tsx';
import type { GivenAnswers } from './read-follow-up.ts';

interface FollowUpFormProps {
  readonly values: GivenAnswers;
  readonly problems: readonly ShownProblem[] | undefined;
  /** Who will see the answers; stands above the button. */
  readonly audience: string;
  /** Hidden fields. */
  readonly children?: ReactNode;
  /** Beside the button. */
  readonly beside?: ReactNode;
}

/** The questions of a follow-up, one tap each. Why it was stopped is asked of those who say that it was. */
export function FollowUpForm({ values, problems, audience, children, beside }: FollowUpFormProps): ReactElement {
  return (
    <Form method="post" className="follow-up-form stack-loose" reloadDocument>
      {children}
      <StillTakingRows value={values.isStillTaking} error={errorOf(problems, 'isStillTaking')} />
      <div className="follow-up-reasons">
        <CheckboxRows
          name="stopReasons"
          legend={m.follow_ups_q_reasons()}
          hint={m.experiences_q_stop_reasons_hint()}
          error={errorOf(problems, 'stopReasons')}
          choices={choicesFrom('stop_reason', stopReasons)}
          values={values.stopReasons ?? []}
        />
      </div>
      <RadioRows
        name="effectiveness"
        legend={m.follow_ups_q_effect()}
        hint={m.follow_ups_q_effect_hint()}
        error={errorOf(problems, 'effectiveness')}
        choices={choicesFrom('effectiveness', effectivenessLevels)}
        value={values.effectiveness}
      />
      <SideEffectsOverallRows
        legend={m.follow_ups_q_side_effects()}
        hint={m.follow_ups_q_side_effects_hint()}
        error={errorOf(problems, 'sideEffectsOverall')}
        value={values.sideEffectsOverall}
      />
      <p className="quiet measure">{audience}</p>
      <div className="row">
        <button className="button" type="submit">
          {m.follow_ups_send()}
        </button>
        {beside}
      </div>
    </Form>
  );
}

const questions: Readonly<Record<string, () => string>> = {
  isStillTaking: m.experiences_q_still_taking,
  stopReasons: m.follow_ups_q_reasons,
  effectiveness: m.follow_ups_q_effect,
  sideEffectsOverall: m.follow_ups_q_side_effects,
};

/** The problems with their questions in front, for the summary above the form. */
export function withQuestions(problems: readonly ShownProblem[] | undefined): ShownProblem[] | undefined {
  return problems?.map(({ field, message }) => {
    const question = questions[field ?? '']?.();
    if (question === undefined) return { field: field ?? null, message };
    const isQuestion = question.endsWith('?');
    return {
      field: field ?? null,
      message: isQuestion
        ? m.experiences_problem_of_question({ question, message })
        : m.experiences_problem_of_part({ part: question, message }),
    };
  });
}
