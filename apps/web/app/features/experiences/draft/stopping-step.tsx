import { stopReasons } from '@entraide/domain-kernel';
import { m } from '@entraide/messages';
import { CheckboxRows, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { StillTakingRows } from '../questions.tsx';
import { choicesFrom } from './choices.ts';
import { MonthField } from './month-field.tsx';
import type { StepProps } from './step-props.ts';

/** Whether it goes on; if not, since when and why. */
export function StoppingStep({ answers, problems }: StepProps): ReactElement {
  return (
    <>
      <StillTakingRows value={answers.isStillTaking} error={errorOf(problems, 'isStillTaking')} />
      <section className="stack" aria-labelledby="stopping-if">
        <h2 id="stopping-if">{m.experiences_stopping_if()}</h2>
        <MonthField
          name="endedOn"
          legend={m.experiences_q_ended()}
          hint={m.experiences_q_started_hint()}
          error={errorOf(problems, 'endedOn')}
          value={answers.endedOn}
        />
        <CheckboxRows
          name="stopReasons"
          legend={m.experiences_q_stop_reasons()}
          hint={m.experiences_q_stop_reasons_hint()}
          error={errorOf(problems, 'stopReasons')}
          choices={choicesFrom('stop_reason', stopReasons)}
          values={answers.stopReasons}
        />
      </section>
    </>
  );
}
