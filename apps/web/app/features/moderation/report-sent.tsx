import type { ReportReason } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { DangerHelp } from './danger-help.tsx';

interface ReportSentProps {
  readonly reason: ReportReason;
  readonly back: string;
}

/** After a report: until when somebody reads it, and for danger who helps at once. */
export function ReportSent({ reason, back }: ReportSentProps): ReactElement {
  return (
    <div className="page-narrow stack">
      <title>{`${m.moderation_sent_title()} · ${m.frame_site_name()}`}</title>
      <h1>{m.moderation_sent_title()}</h1>
      <p className="lead" role="status">
        {sentenceFor(reason)}
      </p>
      {reason === 'DANGER' ? <DangerHelp /> : null}
      <p>
        <a className="button button-quiet" href={back}>
          {m.moderation_sent_back()}
        </a>
      </p>
    </div>
  );
}

function sentenceFor(reason: ReportReason): string {
  if (reason === 'DANGER') return m.moderation_sent_danger();
  return reason === 'HARASSMENT' ? m.moderation_sent_harassment() : m.moderation_sent_other();
}
