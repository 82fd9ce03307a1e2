import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import type { TypedBirth } from './birth-month.ts';

interface BirthFieldsProps {
  readonly typed: TypedBirth | undefined;
  readonly error: string | undefined;
  readonly language: 'en' | 'fr';
}

const monthsOf = (language: string): string[] =>
  Array.from({ length: 12 }, (_, index) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, index, 1))),
  );

/** Month and year, never the day: that is all the age needs. */
export function BirthFields({ typed, error, language }: BirthFieldsProps): ReactElement {
  return (
    <fieldset
      className={error ? 'choice-list field-invalid' : 'choice-list'}
      id="birth"
      aria-describedby={error ? 'birth-hint birth-error' : 'birth-hint'}
    >
      <legend>{m.accounts_birth()}</legend>
      <span className="field-hint" id="birth-hint">
        {m.accounts_birth_hint()}
      </span>
      {error ? (
        <span className="field-error" id="birth-error">
          {error}
        </span>
      ) : null}
      <div className="row accounts-birth">
        <label>
          <span className="field-label">{m.accounts_birth_month()}</span>
          <select className="select" name="birthMonth" autoComplete="bday-month" defaultValue={typed?.month ?? ''}>
            <option value="">{m.accounts_birth_choose_month()}</option>
            {monthsOf(language).map((name, index) => (
              <option key={name} value={String(index + 1)}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="field-label">{m.accounts_birth_year()}</span>
          <input
            className="input"
            name="birthYear"
            inputMode="numeric"
            autoComplete="bday-year"
            maxLength={4}
            defaultValue={typed?.year}
          />
        </label>
      </div>
    </fieldset>
  );
}
