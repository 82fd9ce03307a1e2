import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { usePage } from '../../../use-page.ts';
import { monthNames } from '../words.ts';
import { partsOf } from './read-form.ts';

interface MonthFieldProps {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly error: string | undefined;
  readonly value: string | null;
}

/** A month and a year, each its own native control, so that no date has to be typed in a foreign order. */
export function MonthField({ name, legend, hint, error, value }: MonthFieldProps): ReactElement {
  const { language } = usePage();
  const { year, month } = partsOf(value);
  const described = [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset className={error ? 'choice-list field-invalid' : 'choice-list'} id={name} aria-describedby={described}>
      <legend>{legend}</legend>
      {hint ? (
        <span className="field-hint" id={`${name}-hint`}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span className="field-error" id={`${name}-error`}>
          {error}
        </span>
      ) : null}
      <div className="month-field">
        <label>
          <span className="field-label">{m.experiences_month()}</span>
          <select className="select" name={`${name}.month`} defaultValue={month}>
            <option value="">{m.experiences_month_choose()}</option>
            {monthNames(language).map((text, index) => (
              <option key={text} value={String(index + 1).padStart(2, '0')}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="field-label">{m.experiences_year()}</span>
          <input
            className="input"
            name={`${name}.year`}
            defaultValue={year}
            inputMode="numeric"
            maxLength={12}
            autoComplete="off"
          />
        </label>
      </div>
    </fieldset>
  );
}
