import { ResetPasswordOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask } from '../../../page-request.ts';
import { type Refused, textOf } from '../form-text.ts';
import { NewPasswordField } from '../password-field.tsx';
import type { Route } from './+types/new-password-page';

export function loader({ request }: Route.LoaderArgs): { token: string } {
  return { token: new URL(request.url).searchParams.get('token') ?? '' };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const input = { token: textOf(form, 'token'), newPassword: textOf(form, 'newPassword') };
  const { resetPassword } = await ask(args, ResetPasswordOperation, { input });
  if (resetPassword.viewer) return redirect('/settings/password?saved');
  return data<Refused<null>>({ problems: resetPassword.problems, values: null }, { status: 422 });
}

export default function NewPasswordPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const isTooLate = actionData?.problems.some(({ code }) => code === 'LINK_EXPIRED') ?? false;
  return (
    <div className="page-narrow stack">
      <title>{`${m.accounts_forgotten_title()} · ${m.frame_site_name()}`}</title>
      <h1>{m.accounts_forgotten_title()}</h1>
      <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
      {isTooLate || loaderData.token === '' ? (
        <>
          {isTooLate ? null : <p>{m.accounts_link_missing()}</p>}
          <p>
            <a className="button" href="/forgotten-password">
              {m.accounts_reset_again()}
            </a>
          </p>
        </>
      ) : (
        <Form method="post" className="stack accounts-form" noValidate reloadDocument>
          <p>{m.accounts_reset_text()}</p>
          <input type="hidden" name="token" value={loaderData.token} />
          <NewPasswordField name="newPassword" label={m.accounts_new_password()} problems={actionData?.problems} />
          <button className="button" type="submit">
            {m.accounts_reset_button()}
          </button>
        </Form>
      )}
    </div>
  );
}
