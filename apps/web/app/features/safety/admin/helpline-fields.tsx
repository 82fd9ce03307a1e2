import { m } from '@entraide/messages';
import { RadioRows, SelectField, TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import type { FormProblem } from './form-values.ts';
import { helplineFieldNames } from './helpline-field-names.ts';
import type { HelplineValues } from './helpline-values.ts';

interface HelplineFieldsProps {
  readonly values: HelplineValues;
  readonly problems: readonly FormProblem[] | undefined;
}

/** Everything about a helpline; what readers see stands in both languages. */
export function HelplineFields({ values, problems }: HelplineFieldsProps): ReactElement {
  const names = helplineFieldNames();
  const text = (name: keyof typeof names, hint?: string): ReactElement => (
    <TextField
      key={name}
      name={name}
      label={names[name]}
      hint={hint}
      error={errorOf(problems, name)}
      defaultValue={String(values[name])}
      autoComplete="off"
    />
  );
  return (
    <>
      {text('country', m.safety_field_country_hint())}
      <RadioRows
        name="purpose"
        legend={m.safety_field_purpose()}
        value={values.purpose}
        choices={[
          { value: 'LISTENING', label: m.safety_purpose_listening() },
          { value: 'EMERGENCY', label: m.safety_purpose_emergency() },
        ]}
      />
      <SelectField
        name="channel"
        label={m.safety_field_channel()}
        defaultValue={values.channel}
        options={[
          { value: 'PHONE', label: m.safety_channel_phone() },
          { value: 'SMS', label: m.safety_channel_sms() },
          { value: 'CHAT', label: m.safety_channel_chat() },
          { value: 'WEB', label: m.safety_channel_web() },
        ]}
      />
      {text('contact', m.safety_field_contact_hint())}
      {text('nameEn')}
      {text('nameFr')}
      {text('hoursEn')}
      {text('hoursFr')}
      {text('forWhomEn')}
      {text('forWhomFr')}
      {text('languages', m.safety_field_languages_hint())}
      {text('checkedOn', m.safety_field_checked_on_hint())}
      {text('position', m.safety_field_position_hint())}
    </>
  );
}
