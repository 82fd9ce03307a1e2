import { RequestPasswordResetOperation, ResendConfirmationOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask, pageRequestContext } from '../../../page-request.ts';
import type { Refused } from '../form-text.ts';
import type { Route } from './+types/check-mail-page';
import { type SentMail, mailSentCookie, readMailSent } from './mail-sent-cookie.ts';

export function loader({ request }: Route.LoaderArgs): { mail: SentMail | null } {
  return { mail: readMailSent(request.headers.get('cookie')) };
}

/** Sends the same mail again. The address comes from the cookie: the page's form has no field for it. */
export async function action(args: Route.ActionArgs) {
  const mail = readMailSent(args.request.headers.get('cookie'));
  if (!mail) return redirect('/forgotten-password');
  const variables = { email: mail.email };
  const { problems } =
    mail.kind === 'confirm'
      ? (await ask(args, ResendConfirmationOperation, variables)).resendConfirmation
      : (await ask(args, RequestPasswordResetOperation, variables)).requestPasswordReset;
  if (problems.length > 0) return data<Refused<null>>({ problems, values: null }, { status: 422 });
  return redirect('/check-mail', {
    headers: { 'set-cookie': mailSentCookie(mail, args.context.get(pageRequestContext).publicOrigin) },
  });
}

export default function CheckMailPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { mail } = loaderData;
  return (
    <div className="page-narrow stack-loose">
      <title>{`${m.accounts_check_title()} · ${m.frame_site_name()}`}</title>
      <div className="stack">
        <h1>{m.accounts_check_title()}</h1>
        <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
        <p className="lead">{mail ? m.accounts_check_sent_to({ email: mail.email }) : m.accounts_check_sent()}</p>
        <p>{mail?.kind === 'reset' ? m.accounts_check_reset() : m.accounts_check_confirm()}</p>
      </div>
      <div className="stack accounts-aside">
        <h2>{m.accounts_check_nothing_title()}</h2>
        <p>{m.accounts_check_nothing()}</p>
        <div className="row">
          {mail ? (
            <Form method="post">
              <button className="button button-quiet" type="submit">
                {m.accounts_check_resend()}
              </button>
            </Form>
          ) : null}
          <a href={mail?.kind === 'reset' ? '/forgotten-password' : '/register'}>{m.accounts_check_begin_again()}</a>
        </div>
      </div>
    </div>
  );
}
