import { RegisterOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask, pageRequestContext } from '../../../page-request.ts';
import { type Refused, withFieldNames } from '../form-text.ts';
import type { Route } from './+types/register-page';
import { mailSentCookie } from './mail-sent-cookie.ts';
import { RegistrationFields } from './registration-fields.tsx';
import { type TypedRegistration, readRegistration } from './registration-form.ts';

export function loader({ context }: Route.LoaderArgs): null {
  if (context.get(pageRequestContext).viewer.kind === 'member') throw redirect('/');
  return null;
}

export async function action(args: Route.ActionArgs) {
  const { input, typed } = readRegistration(await args.request.formData());
  const { register } = await ask(args, RegisterOperation, { input });
  if (register.mailSentTo === null) {
    return data<Refused<TypedRegistration>>({ problems: register.problems, values: typed }, { status: 422 });
  }
  const cookie = mailSentCookie(
    { kind: 'confirm', email: register.mailSentTo },
    args.context.get(pageRequestContext).publicOrigin,
  );
  return redirect('/check-mail', { headers: { 'set-cookie': cookie } });
}

/** One calm page: who one is here, how old, and the agreement that stands by itself. */
export default function RegisterPage({ actionData }: Route.ComponentProps): ReactElement {
  return (
    <div className="page-narrow stack">
      <title>{`${m.accounts_register_title()} · ${m.frame_site_name()}`}</title>
      <h1>{m.accounts_register_title()}</h1>
      <p className="lead">{m.accounts_register_lead()}</p>
      <p>
        {m.accounts_register_have_account()} <a href="/sign-in">{m.accounts_sign_in_title()}</a>
      </p>
      <ErrorSummary
        title={m.frame_error_summary()}
        problems={withFieldNames(actionData?.problems, {
          pseudonym: m.accounts_pseudonym(),
          email: m.accounts_email(),
          password: m.accounts_password(),
          birth: m.accounts_birth(),
        })}
      />
      <Form method="post" className="stack-loose accounts-form" noValidate>
        <RegistrationFields typed={actionData?.values} problems={actionData?.problems} />
        <div className="stack-tight">
          <h2>{m.accounts_register_next_title()}</h2>
          <p>{m.accounts_register_next()}</p>
          <p>
            <button className="button" type="submit">
              {m.accounts_register_button()}
            </button>
          </p>
        </div>
      </Form>
    </div>
  );
}
