import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { FieldFrame, describedBy } from './field.tsx';

interface Described {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

type InputProps = Described & Omit<ComponentProps<'input'>, 'id' | 'name'> & { readonly isShort?: boolean };

/** One line of text. The control's id is its name. */
export function TextField({ name, label, hint, error, isShort, ...input }: InputProps): ReactElement {
  return (
    <FieldFrame id={name} label={label} hint={hint} error={error}>
      <input
        {...input}
        className={isShort ? 'input input-short' : 'input'}
        id={name}
        name={name}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error ? true : undefined}
      />
    </FieldFrame>
  );
}

/** Several lines of text. */
export function TextArea({
  name,
  label,
  hint,
  error,
  ...area
}: Described & Omit<ComponentProps<'textarea'>, 'id' | 'name'>): ReactElement {
  return (
    <FieldFrame id={name} label={label} hint={hint} error={error}>
      <textarea
        {...area}
        className="textarea"
        id={name}
        name={name}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error ? true : undefined}
      />
    </FieldFrame>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A native list of options. */
export function SelectField({
  name,
  label,
  hint,
  error,
  options,
  ...select
}: Described & { readonly options: readonly Option[] } & Omit<ComponentProps<'select'>, 'id' | 'name'>): ReactElement {
  return (
    <FieldFrame id={name} label={label} hint={hint} error={error}>
      <select
        {...select}
        className="select"
        id={name}
        name={name}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error ? true : undefined}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
