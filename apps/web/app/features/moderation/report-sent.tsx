import type { ReportReason } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { DangerHelp } from './danger-help.tsx';
import { type ResponseTargets, durationWords } from './duration-words.ts';

interface ReportSentProps {
  readonly reason: ReportReason;
  readonly targets: ResponseTargets;
  readonly back: string;
}

/** After a report: until when somebody reads it, and for danger who helps at once. */
export function ReportSent({ reason, targets, back }: ReportSentProps): ReactElement {
  const { viewer, language } = usePage();
  return (
    <div className="page-narrow stack">
      <title>{`${m.moderation_sent_title()} · ${m.frame_site_name()}`}</title>
      <h1>{m.moderation_sent_title()}</h1>
      <p className="lead" role="status">
        {sentenceFor(reason, targets, language)}
      </p>
      {reason === 'DANGER' ? <DangerHelp /> : null}
      <p>{viewer ? m.report_sent_member() : m.report_sent_visitor()}</p>
      {viewer ? (
        <p>
          <a href="/my/reports">{m.report_mine_link()}</a>
        </p>
      ) : null}
      <p>
        <a className="button button-quiet" href={back}>
          {m.moderation_sent_back()}
        </a>
      </p>
    </div>
  );
}

function sentenceFor(reason: ReportReason, targets: ResponseTargets, language: string): string {
  const within = (minutes: number) => ({ time: durationWords(minutes, language) });
  if (reason === 'DANGER') return m.moderation_sent_danger(within(targets.danger));
  return reason === 'HARASSMENT'
    ? m.moderation_sent_harassment(within(targets.harassment))
    : m.moderation_sent_other(within(targets.other));
}
