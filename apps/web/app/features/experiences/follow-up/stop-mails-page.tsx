import { StopFollowUpMailsOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data } from 'react-router';
import { ask } from '../../../page-request.ts';
import type { Route } from './+types/stop-mails-page';
import { LinkEnded } from './link-ended.tsx';
import { linkHeaders } from './link-headers.ts';

export const headers = linkHeaders;

export function loader({ request }: Route.LoaderArgs): { token: string } {
  return { token: new URL(request.url).searchParams.get('token') ?? '' };
}

export async function action(args: Route.ActionArgs) {
  const token = String((await args.request.formData()).get('token') ?? '');
  const { stopFollowUpMailsByLink: outcome } = await ask(args, StopFollowUpMailsOperation, { token });
  const { isStopped, problems } = outcome;
  const isEnded = problems.some(({ code }) => code === 'LINK_EXPIRED');
  return data({ isStopped, isEnded, problems }, { status: isStopped ? 200 : isEnded ? 404 : 422 });
}

/** Stops on a press, not on opening: mail programs open links by themselves. */
export default function StopMailsPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  return (
    <div className="page-narrow stack">
      <meta name="robots" content="noindex" />
      {actionData?.isStopped ? (
        <Stopped />
      ) : actionData?.isEnded ? (
        <LinkEnded />
      ) : (
        <>
          <title>{`${m.follow_ups_stop_title()} · ${m.frame_site_name()}`}</title>
          <h1>{m.follow_ups_stop_title()}</h1>
          <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
          <p className="lead">{m.follow_ups_stop_text()}</p>
          <Form method="post" reloadDocument>
            <input type="hidden" name="token" value={loaderData.token} />
            <button className="button" type="submit">
              {m.follow_ups_stop_button()}
            </button>
          </Form>
        </>
      )}
    </div>
  );
}

function Stopped(): ReactElement {
  return (
    <>
      <title>{`${m.follow_ups_stopped_title()} · ${m.frame_site_name()}`}</title>
      <h1>{m.follow_ups_stopped_title()}</h1>
      <p className="lead" role="status">
        {m.follow_ups_stopped_text()}
      </p>
      <p className="row">
        <a href="/settings/mails">{m.follow_ups_settings_title()}</a>
      </p>
    </>
  );
}
