import { ConfirmEmailOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask } from '../../../page-request.ts';
import { type Refused, textOf } from '../form-text.ts';
import type { Route } from './+types/confirm-email-page';

export function loader({ request }: Route.LoaderArgs): { token: string } {
  return { token: new URL(request.url).searchParams.get('token') ?? '' };
}

export async function action(args: Route.ActionArgs) {
  const token = textOf(await args.request.formData(), 'token');
  const { confirmEmail } = await ask(args, ConfirmEmailOperation, { token });
  if (confirmEmail.viewer) return redirect('/welcome');
  return data<Refused<null>>({ problems: confirmEmail.problems, values: null }, { status: 422 });
}

/** Confirms on a press, not on opening: mail programs open links by themselves. */
export default function ConfirmEmailPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const isRefused = actionData !== undefined;
  return (
    <div className="page-narrow stack">
      <title>{`${m.accounts_confirm_title()} · ${m.frame_site_name()}`}</title>
      <h1>{m.accounts_confirm_title()}</h1>
      <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
      {isRefused || loaderData.token === '' ? (
        <WaysOn isIncomplete={!isRefused} />
      ) : (
        <>
          <p className="lead">{m.accounts_confirm_text()}</p>
          <Form method="post" reloadDocument>
            <input type="hidden" name="token" value={loaderData.token} />
            <button className="button" type="submit">
              {m.accounts_confirm_button()}
            </button>
          </Form>
        </>
      )}
    </div>
  );
}

function WaysOn({ isIncomplete }: { readonly isIncomplete: boolean }): ReactElement {
  return (
    <>
      <p>{isIncomplete ? m.accounts_link_missing() : m.accounts_confirm_expired()}</p>
      <p className="row">
        <a className="button" href="/sign-in">
          {m.accounts_sign_in_button()}
        </a>
        <a href="/register">{m.accounts_check_begin_again()}</a>
      </p>
    </>
  );
}
