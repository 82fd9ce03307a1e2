import { doseFrequencies, doseUnits, perspectives } from '@entraide/domain-kernel';
import { m } from '@entraide/messages';
import { RadioRows, SelectField, TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../../terms.ts';
import { unitName } from '../words.ts';
import { choicesFrom } from './choices.ts';
import { ConceptPicker } from './concept-picker.tsx';
import { MonthField } from './month-field.tsx';
import type { StepProps } from './step-props.ts';

/** Who, which treatment, for what, since when. */
export function TreatmentStep({ answers, problems, found, ...rest }: StepProps): ReactElement {
  return (
    <>
      <RadioRows
        name="perspective"
        legend={m.experiences_q_perspective()}
        error={errorOf(problems, 'perspective')}
        choices={choicesFrom('perspective', perspectives)}
        value={answers.perspective}
      />
      <ConceptPicker
        name="treatmentId"
        legend={m.experiences_q_treatment()}
        hint={m.experiences_q_treatment_hint()}
        error={errorOf(problems, 'treatmentId')}
        chosen={answers.treatment}
        found={found.treatmentId}
      />
      <ConceptPicker
        name="purposeId"
        legend={m.experiences_q_purpose()}
        hint={m.experiences_q_purpose_hint()}
        error={errorOf(problems, 'purposeId')}
        chosen={answers.purpose}
        found={found.purposeId}
      />
      <MonthField
        name="startedOn"
        legend={m.experiences_q_started()}
        hint={m.experiences_q_started_hint()}
        error={errorOf(problems, 'startedOn')}
        value={answers.startedOn}
      />
      <Dose answers={answers} problems={problems} found={found} {...rest} />
    </>
  );
}

function Dose({ answers, problems }: StepProps): ReactElement {
  const units = doseUnits.map((unit) => ({ value: unit, label: unitName(unit) }));
  const rhythms = doseFrequencies.map((value) => ({
    value: value.toUpperCase(),
    label: termOf('dose_frequency', value),
  }));
  return (
    <fieldset className="choice-list stack-tight">
      <legend>{m.experiences_q_dose()}</legend>
      <p className="field-hint">{m.experiences_q_dose_hint()}</p>
      <div className="dose-fields">
        <TextField
          name="doseValue"
          label={m.experiences_q_dose_value()}
          error={errorOf(problems, 'doseValue')}
          defaultValue={answers.doseValue ?? ''}
          inputMode="decimal"
          autoComplete="off"
        />
        <SelectField
          name="doseUnit"
          label={m.experiences_q_dose_unit()}
          error={errorOf(problems, 'doseUnit')}
          options={[none, ...units]}
          defaultValue={answers.doseUnit ?? ''}
        />
        <SelectField
          name="doseFrequency"
          label={m.experiences_q_dose_frequency()}
          error={errorOf(problems, 'doseFrequency')}
          options={[none, ...rhythms]}
          defaultValue={answers.doseFrequency ?? ''}
        />
      </div>
    </fieldset>
  );
}

const none = { value: '', label: '–' };
