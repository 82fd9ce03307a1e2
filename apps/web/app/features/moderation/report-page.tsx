import { type ReportReason, type ReportableKind, ReportPageOperation, SendReportOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { data, redirect } from 'react-router';
import { ask, notFound } from '../../page-request.ts';
import type { Route } from './+types/report-page';
import { kindOfPath, placeOf, reportPath } from './paths.ts';
import { ReportForm } from './report-form.tsx';
import { ReportSent } from './report-sent.tsx';
import { ReportedThing } from './reported-thing.tsx';
import { reasonHints, valueOf } from './words.ts';

export async function loader(args: Route.LoaderArgs) {
  const kind = kindOfPath(args.params.kind);
  if (!kind) throw notFound();
  const { reportable, responseTargets } = await ask(args, ReportPageOperation, { kind, id: args.params.id });
  if (!reportable) throw notFound();
  const { searchParams } = new URL(args.request.url);
  return {
    thing: reportable,
    targets: responseTargets,
    reason: valueOf(reasonHints, searchParams.get('reason')),
    sent: valueOf(reasonHints, searchParams.get('sent')),
    idempotencyKey: crypto.randomUUID(),
  };
}

interface ReportAnswer {
  readonly problems: readonly { readonly field: string | null; readonly message: string }[];
  readonly values: {
    readonly reason: ReportReason | undefined;
    readonly note: string;
    readonly idempotencyKey: string;
  };
}

export async function action(args: Route.ActionArgs) {
  const kind = kindOfPath(args.params.kind);
  if (!kind) throw notFound();
  const form = await args.request.formData();
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
  };
  const values = {
    reason: valueOf(reasonHints, form.get('reason')),
    note: text('note'),
    idempotencyKey: text('idempotencyKey'),
  };
  if (!values.reason) {
    return data({ problems: [{ field: 'reason', message: m.outcome_required() }], values } as ReportAnswer, {
      status: 422,
    });
  }
  const { report } = await ask(args, SendReportOperation, {
    input: { kind, id: args.params.id, ...values, reason: values.reason },
  });
  if (report.report) throw redirect(`${reportPath(kind, args.params.id)}?sent=${values.reason}`, 303);
  return data({ problems: report.problems, values } as ReportAnswer, { status: 422 });
}

const titles: Readonly<Record<ReportableKind, () => string>> = {
  THREAD: m.moderation_report_title_thread,
  POST: m.moderation_report_title_post,
  EXPERIENCE: m.moderation_report_title_experience,
  MEMBER: m.moderation_report_title_member,
};

export default function ReportPage({ loaderData, actionData }: Route.ComponentProps): ReactElement {
  const { thing, targets, sent, reason, idempotencyKey } = loaderData;
  if (sent) return <ReportSent reason={sent} targets={targets} back={placeOf(thing)} />;
  const title = titles[thing.kind]();
  return (
    <div className="page-narrow stack-loose">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      <meta name="robots" content="noindex" />
      <div className="stack">
        <h1>{title}</h1>
        <p className="lead">{m.moderation_report_lead()}</p>
      </div>
      <ReportedThing thing={thing} />
      <ReportForm
        problems={actionData?.problems}
        values={actionData?.values ?? { reason, note: '', idempotencyKey }}
        targets={targets}
        back={placeOf(thing)}
      />
    </div>
  );
}
