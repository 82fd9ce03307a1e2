import { SignOutOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { Form, redirect } from 'react-router';
import { ask, pageRequestContext } from '../../../page-request.ts';
import type { Route } from './+types/sign-out-page';

export function loader({ context }: Route.LoaderArgs): null {
  if (context.get(pageRequestContext).viewer.kind === 'visitor') throw redirect('/');
  return null;
}

export async function action(args: Route.ActionArgs): Promise<Response> {
  await ask(args, SignOutOperation, {});
  return redirect('/');
}

/** For who comes by an address; the menu's button signs out at once. */
export default function SignOutPage(): ReactElement {
  return (
    <div className="page-narrow stack">
      <title>{`${m.accounts_sign_out_title()} · ${m.frame_site_name()}`}</title>
      <h1>{m.accounts_sign_out_title()}</h1>
      <p>{m.accounts_sign_out_text()}</p>
      <Form method="post" reloadDocument>
        <button className="button" type="submit">
          {m.frame_sign_out()}
        </button>
      </Form>
    </div>
  );
}
