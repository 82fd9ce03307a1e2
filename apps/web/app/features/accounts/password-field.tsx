import { m } from '@entraide/messages';
import { TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import type { Refused } from './form-text.ts';

interface PasswordFieldProps {
  readonly name: string;
  readonly label: string;
  readonly problems: Refused['problems'] | undefined;
}

/** A password that somebody chooses: its rules stand before it. */
export function NewPasswordField({ name, label, problems }: PasswordFieldProps): ReactElement {
  return (
    <TextField
      name={name}
      label={label}
      type="password"
      autoComplete="new-password"
      hint={m.accounts_password_rules()}
      error={errorOf(problems, name)}
      required
    />
  );
}

/** A password that somebody has. */
export function PasswordField({ name, label, problems }: PasswordFieldProps): ReactElement {
  return (
    <TextField
      name={name}
      label={label}
      type="password"
      autoComplete="current-password"
      error={errorOf(problems, name)}
      required
    />
  );
}
