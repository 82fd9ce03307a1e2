import { RequestPasswordResetOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask, pageRequestContext } from '../../../page-request.ts';
import { EmailField } from '../email-field.tsx';
import { type Refused, textOf } from '../form-text.ts';
import type { Route } from './+types/forgotten-password-page';
import { mailSentCookie } from './mail-sent-cookie.ts';

export async function action(args: Route.ActionArgs) {
  const email = textOf(await args.request.formData(), 'email');
  const { requestPasswordReset } = await ask(args, RequestPasswordResetOperation, { email });
  if (requestPasswordReset.mailSentTo === null) {
    return data<Refused<{ email: string }>>(
      { problems: requestPasswordReset.problems, values: { email } },
      { status: 422 },
    );
  }
  const cookie = mailSentCookie(
    { kind: 'reset', email: requestPasswordReset.mailSentTo },
    args.context.get(pageRequestContext).publicOrigin,
  );
  return redirect('/check-mail', { headers: { 'set-cookie': cookie } });
}

export default function ForgottenPasswordPage({ actionData }: Route.ComponentProps): ReactElement {
  return (
    <div className="page-narrow stack">
      <title>{`${m.accounts_forgotten_title()} · ${m.frame_site_name()}`}</title>
      <h1>{m.accounts_forgotten_title()}</h1>
      <p className="lead">{m.accounts_forgotten_text()}</p>
      <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
      <Form method="post" className="stack accounts-form" noValidate>
        <EmailField value={actionData?.values.email} problems={actionData?.problems} />
        <button className="button" type="submit">
          {m.accounts_forgotten_button()}
        </button>
      </Form>
    </div>
  );
}
