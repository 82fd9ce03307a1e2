import { m } from '@entraide/messages';
import { RadioRows, SelectField, TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import type { FormProblem } from './form-values.ts';
import type { HelplineValues } from './helpline-values.ts';

interface HelplineFieldsProps {
  readonly values: HelplineValues;
  readonly problems: readonly FormProblem[] | undefined;
}

/** Everything about a helpline; what readers see stands in both languages. */
export function HelplineFields({ values, problems }: HelplineFieldsProps): ReactElement {
  const text = (name: keyof HelplineValues, label: string, hint?: string): ReactElement => (
    <TextField
      key={name}
      name={name}
      label={label}
      hint={hint}
      error={errorOf(problems, name)}
      defaultValue={String(values[name])}
      autoComplete="off"
    />
  );
  return (
    <>
      {text('country', m.safety_field_country(), m.safety_field_country_hint())}
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
      {text('contact', m.safety_field_contact(), m.safety_field_contact_hint())}
      {text('nameEn', m.safety_field_name_en())}
      {text('nameFr', m.safety_field_name_fr())}
      {text('hoursEn', m.safety_field_hours_en())}
      {text('hoursFr', m.safety_field_hours_fr())}
      {text('forWhomEn', m.safety_field_for_whom_en())}
      {text('forWhomFr', m.safety_field_for_whom_fr())}
      {text('languages', m.safety_field_languages(), m.safety_field_languages_hint())}
      {text('checkedOn', m.safety_field_checked_on(), m.safety_field_checked_on_hint())}
      {text('position', m.safety_field_position(), m.safety_field_position_hint())}
    </>
  );
}
