import { ReportPageOperation, SendReportOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form, data, redirect } from 'react-router';
import { ask, notFound } from '../../../page-request.ts';
import { kindOfPath, placeOf } from '../../moderation/paths.ts';
import { HelpPanel } from '../help/help-panel.tsx';
import type { Route } from './+types/worried-page';
import { worryKey } from './worry-key.ts';

/** What the address says: what the worry is about. */
function targetOf(request: Request) {
  const query = new URL(request.url).searchParams;
  const kind = kindOfPath(query.get('kind') ?? undefined);
  const id = query.get('id');
  if (!kind || !id) throw notFound();
  return { kind, id, isSent: query.has('sent') };
}

export async function loader(args: Route.LoaderArgs) {
  const { kind, id, isSent } = targetOf(args.request);
  const { reportable } = await ask(args, ReportPageOperation, { kind, id });
  if (!reportable) throw notFound();
  return { kind, id, isSent, authorName: reportable.authorName, place: placeOf(reportable) };
}

/** Sends a danger report. Nothing is asked first: help and moderators are what counts. */
export async function action(args: Route.ActionArgs) {
  const { kind, id } = targetOf(args.request);
  const idempotencyKey = await worryKey(kind, id, new Date());
  const { report } = await ask(args, SendReportOperation, {
    input: { kind, id, reason: 'DANGER', note: '', idempotencyKey },
  });
  if (report.report) throw redirect(`/worried?kind=${kind.toLowerCase()}&id=${id}&sent=1`, 303);
  return data({ problems: report.problems }, { status: 422 });
}

export default function WorriedPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { isSent, authorName, place } = loaderData;
  const title = m.safety_worried_title({ name: authorName ?? m.frame_former_member() });
  return (
    <div className="page-narrow stack-loose">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <div className="stack">
        <h1>{title}</h1>
        <ErrorSummary title={m.frame_error_summary()} problems={actionData?.problems} />
        {isSent ? (
          <p className="lead" role="status">
            {m.safety_worried_told()}
          </p>
        ) : (
          <Tell />
        )}
      </div>
      <HelpPanel title={m.safety_worried_call_title()}>
        <p>{m.safety_worried_call()}</p>
      </HelpPanel>
      <HowToHelp />
      <WhatHappensNext />
      <p>
        <a className="button button-quiet" href={place}>
          {m.safety_worried_back()}
        </a>
      </p>
    </div>
  );
}

/** For who came by the address alone. */
function Tell(): ReactElement {
  return (
    <Form method="post" className="stack">
      <p className="lead">{m.safety_worried_not_yet()}</p>
      <p>
        <button className="button" type="submit">
          {m.safety_worried_tell()}
        </button>
      </p>
    </Form>
  );
}

function HowToHelp(): ReactElement {
  return (
    <section className="stack-tight">
      <h2>{m.safety_worried_how_title()}</h2>
      <ul className="stack-tight">
        <li>{m.safety_worried_how_1()}</li>
        <li>{m.safety_worried_how_2()}</li>
        <li>{m.safety_worried_how_3()}</li>
        <li>{m.safety_worried_how_4()}</li>
        <li>{m.safety_worried_how_5()}</li>
      </ul>
    </section>
  );
}

function WhatHappensNext(): ReactElement {
  return (
    <section className="stack-tight">
      <h2>{m.safety_worried_next_title()}</h2>
      <ol className="stack-tight next-steps">
        <li>{m.safety_worried_next_1()}</li>
        <li>{m.safety_worried_next_2()}</li>
        <li>{m.safety_worried_next_3()}</li>
      </ol>
    </section>
  );
}
