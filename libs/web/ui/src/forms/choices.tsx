import type { ReactElement, ReactNode } from 'react';
import { describedBy } from './field.tsx';

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

interface ChoicesProps {
  readonly name: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly choices: readonly Choice[];
}

function Choices({
  name,
  legend,
  hint,
  error,
  choices,
  type,
  isChosen,
}: ChoicesProps & {
  readonly type: 'radio' | 'checkbox';
  readonly isChosen: (value: string) => boolean;
}): ReactElement {
  return (
    <fieldset
      className={error ? 'choice-list field-invalid' : 'choice-list'}
      id={name}
      aria-describedby={describedBy(name, hint, error)}
    >
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
      <div className="choice-rows">
        {choices.map((choice) => (
          <label className="choice" key={choice.value}>
            <input type={type} name={name} value={choice.value} defaultChecked={isChosen(choice.value)} />
            <span>
              {choice.label}
              {choice.hint ? <span className="choice-hint">{choice.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One of a few, as large rows. */
export function RadioRows({
  value,
  ...props
}: ChoicesProps & { readonly value?: string | null | undefined }): ReactElement {
  return <Choices {...props} type="radio" isChosen={(candidate) => candidate === value} />;
}

/** Any of a few, as large rows. */
export function CheckboxRows({
  values,
  ...props
}: ChoicesProps & { readonly values?: readonly string[] | undefined }): ReactElement {
  return <Choices {...props} type="checkbox" isChosen={(candidate) => values?.includes(candidate) ?? false} />;
}

interface ConfirmProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly isChecked?: boolean;
}

/** One statement to agree with; sends `yes`. */
export function CheckboxRow({ name, label, hint, error, isChecked = false }: ConfirmProps): ReactElement {
  return (
    <div className={error ? 'field-invalid' : undefined}>
      {error ? (
        <span className="field-error" id={`${name}-error`}>
          {error}
        </span>
      ) : null}
      <label className="choice">
        <input
          type="checkbox"
          id={name}
          name={name}
          value="yes"
          defaultChecked={isChecked}
          aria-describedby={describedBy(name, hint, error)}
          aria-invalid={error ? true : undefined}
        />
        <span>
          {label}
          {hint ? (
            <span className="choice-hint" id={`${name}-hint`}>
              {hint}
            </span>
          ) : null}
        </span>
      </label>
    </div>
  );
}
