import { SignInOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask, pageRequestContext } from '../../../page-request.ts';
import { safePath } from '../../../safe-path.ts';
import { EmailField } from '../email-field.tsx';
import { type Refused, textOf } from '../form-text.ts';
import { PasswordField } from '../password-field.tsx';
import type { Route } from './+types/sign-in-page';

export function loader({ request, context }: Route.LoaderArgs): { next: string } {
  const next = safePath(new URL(request.url).searchParams.get('next'));
  if (context.get(pageRequestContext).viewer.kind === 'member') throw redirect(next);
  return { next };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const email = textOf(form, 'email');
  const { signIn } = await ask(args, SignInOperation, { input: { email, password: textOf(form, 'password') } });
  if (signIn.viewer) return redirect(safePath(form.get('next')));
  return data<Refused<{ email: string }>>({ problems: signIn.problems, values: { email } }, { status: 422 });
}

export default function SignInPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const problems = actionData?.problems;
  return (
    <div className="page-narrow stack-loose">
      <title>{`${m.accounts_sign_in_title()} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <h1>{m.accounts_sign_in_title()}</h1>
        {loaderData.next === '/' ? null : <Notice>{m.accounts_sign_in_needed()}</Notice>}
        <ErrorSummary title={m.frame_error_summary()} problems={problems} />
        <Form method="post" className="stack accounts-form" noValidate>
          <input type="hidden" name="next" value={loaderData.next} />
          <EmailField value={actionData?.values.email} problems={problems} autoComplete="username" />
          <PasswordField name="password" label={m.accounts_password()} problems={problems} />
          <button className="button" type="submit">
            {m.accounts_sign_in_button()}
          </button>
        </Form>
        <p>
          <a href="/forgotten-password">{m.accounts_sign_in_forgotten()}</a>
        </p>
      </div>
      <div className="stack-tight accounts-aside">
        <h2>{m.accounts_sign_in_no_account()}</h2>
        <p>{m.accounts_sign_in_reading()}</p>
        <p>
          <a className="button button-quiet" href="/register">
            {m.frame_register()}
          </a>
        </p>
      </div>
    </div>
  );
}
