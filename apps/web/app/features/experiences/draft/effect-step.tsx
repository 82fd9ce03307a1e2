import { adherenceLevels, burdenLevels, costBands, effectivenessLevels, timesToEffect } from '@entraide/domain-kernel';
import { m } from '@entraide/messages';
import { RadioRows, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { choicesFrom, optionalChoicesFrom } from './choices.ts';
import type { StepProps } from './step-props.ts';

/** How much it helped; then, optional, how soon, how regularly, at what price. */
export function EffectStep({ answers, problems }: StepProps): ReactElement {
  return (
    <>
      <RadioRows
        name="effectiveness"
        legend={m.experiences_q_effectiveness()}
        error={errorOf(problems, 'effectiveness')}
        choices={choicesFrom('effectiveness', effectivenessLevels)}
        value={answers.effectiveness}
      />
      <p className="quiet">{m.experiences_optional_part()}</p>
      <RadioRows
        name="timeToEffect"
        legend={m.experiences_q_time_to_effect()}
        error={errorOf(problems, 'timeToEffect')}
        choices={optionalChoicesFrom('time_to_effect', timesToEffect)}
        value={answers.timeToEffect ?? ''}
      />
      <RadioRows
        name="adherence"
        legend={m.experiences_q_adherence()}
        error={errorOf(problems, 'adherence')}
        choices={optionalChoicesFrom('adherence', adherenceLevels)}
        value={answers.adherence ?? ''}
      />
      <RadioRows
        name="burden"
        legend={m.experiences_q_burden()}
        hint={m.experiences_q_burden_hint()}
        error={errorOf(problems, 'burden')}
        choices={optionalChoicesFrom('burden', burdenLevels)}
        value={answers.burden ?? ''}
      />
      <RadioRows
        name="costBand"
        legend={m.experiences_q_cost()}
        error={errorOf(problems, 'costBand')}
        choices={optionalChoicesFrom('cost_band', costBands)}
        value={answers.costBand ?? ''}
      />
    </>
  );
}
