import { ChangePasswordOperation, SettingsPageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask } from '../../../page-request.ts';
import { type Refused, textOf, withFieldNames } from '../form-text.ts';
import { NewPasswordField, PasswordField } from '../password-field.tsx';
import type { Route } from './+types/password-page';
import { SettingsFrame } from './settings-frame.tsx';

/** Password managers want to know whose password it is. */
export async function loader(args: Route.LoaderArgs): Promise<{ email: string }> {
  const { mySettings } = await ask(args, SettingsPageOperation, {});
  return { email: mySettings.email ?? '' };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const input = { currentPassword: textOf(form, 'currentPassword'), newPassword: textOf(form, 'newPassword') };
  const { changePassword } = await ask(args, ChangePasswordOperation, { input });
  if (changePassword.viewer) return redirect('/settings/password?saved');
  return data<Refused<null>>({ problems: changePassword.problems, values: null }, { status: 422 });
}

export default function PasswordPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const problems = actionData?.problems;
  return (
    <SettingsFrame title={m.accounts_settings_password()} savedText={m.accounts_password_changed()}>
      <ErrorSummary
        title={m.frame_error_summary()}
        problems={withFieldNames(problems, {
          currentPassword: m.accounts_password_current(),
          newPassword: m.accounts_new_password(),
        })}
      />
      <Form method="post" className="stack accounts-form" noValidate reloadDocument>
        <input type="text" name="username" autoComplete="username" value={loaderData.email} readOnly hidden />
        <PasswordField name="currentPassword" label={m.accounts_password_current()} problems={problems} />
        <NewPasswordField name="newPassword" label={m.accounts_new_password()} problems={problems} />
        <button className="button" type="submit">
          {m.accounts_reset_button()}
        </button>
      </Form>
      <p>
        <a href="/forgotten-password">{m.accounts_sign_in_forgotten()}</a>
      </p>
    </SettingsFrame>
  );
}
