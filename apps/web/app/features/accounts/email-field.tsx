import { m } from '@entraide/messages';
import { TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import type { Refused } from './form-text.ts';

interface EmailFieldProps {
  readonly value?: string | undefined;
  readonly problems: Refused['problems'] | undefined;
  readonly hint?: string;
  /** `username` where it goes with a password. */
  readonly autoComplete?: 'username' | 'email';
}

export function EmailField({ value, problems, hint, autoComplete = 'email' }: EmailFieldProps): ReactElement {
  return (
    <TextField
      name="email"
      label={m.accounts_email()}
      type="email"
      inputMode="email"
      autoComplete={autoComplete}
      autoCapitalize="none"
      spellCheck={false}
      hint={hint}
      error={errorOf(problems, 'email')}
      defaultValue={value}
      required
    />
  );
}
