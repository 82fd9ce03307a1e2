import { consentTextVersions } from '@entraide/domain-access';
import { m } from '@entraide/messages';
import { CheckboxRow, RadioRows, TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { usePage } from '../../../use-page.ts';
import { EmailField } from '../email-field.tsx';
import type { Refused } from '../form-text.ts';
import { HealthConsentText } from '../health-consent-text.tsx';
import { NewPasswordField } from '../password-field.tsx';
import { BirthFields } from './birth-fields.tsx';
import type { TypedRegistration } from './registration-form.ts';

interface RegistrationFieldsProps {
  readonly typed: TypedRegistration | undefined;
  readonly problems: Refused['problems'] | undefined;
}

export function RegistrationFields({ typed, problems }: RegistrationFieldsProps): ReactElement {
  return (
    <>
      <section className="stack">
        <h2>{m.accounts_register_who()}</h2>
        <TextField
          name="pseudonym"
          label={m.accounts_pseudonym()}
          hint={m.accounts_pseudonym_hint()}
          error={errorOf(problems, 'pseudonym')}
          defaultValue={typed?.pseudonym}
          autoComplete="nickname"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <EmailField value={typed?.email} problems={problems} hint={m.accounts_email_hint()} />
        <NewPasswordField name="password" label={m.accounts_password()} problems={problems} />
      </section>
      <AboutYou typed={typed} problems={problems} />
      <HealthConsent typed={typed} problems={problems} />
    </>
  );
}

function AboutYou({ typed, problems }: RegistrationFieldsProps): ReactElement {
  const { language } = usePage();
  return (
    <section className="stack">
      <h2>{m.accounts_register_about_you()}</h2>
      <BirthFields typed={typed?.birth} error={errorOf(problems, 'birth')} language={language} />
      <RadioRows
        name="language"
        legend={m.accounts_language()}
        value={typed?.language ?? language.toUpperCase()}
        choices={[
          { value: 'EN', label: <span lang="en">{m.frame_language_english()}</span> },
          { value: 'FR', label: <span lang="fr">{m.frame_language_french()}</span> },
        ]}
      />
    </section>
  );
}

/** A box of its own, unticked, with the text it agrees to. */
function HealthConsent({ typed, problems }: RegistrationFieldsProps): ReactElement {
  return (
    <section className="stack">
      <h2>{m.accounts_health_title()}</h2>
      <HealthConsentText />
      <input type="hidden" name="healthTextVersion" value={consentTextVersions.health_data} />
      <CheckboxRow
        name="healthConsentVersion"
        label={m.accounts_health_agree()}
        error={errorOf(problems, 'healthConsentVersion')}
        isChecked={typed?.agrees ?? false}
      />
    </section>
  );
}
