import type { CaseViewFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Moment } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { signalWords, sourceWords } from './words.ts';

type Report = CaseViewFragment['reports'][number];

/** Who reported, why, and what they added. */
export function CaseReports({ entry }: { readonly entry: CaseViewFragment }): ReactElement {
  const { now, language } = usePage();
  return (
    <section className="stack">
      <h2>{m.moderation_reports({ count: entry.reportCount })}</h2>
      <ul className="list-lines">
        {entry.reports.map((report) => (
          <li className="stack-tight" key={report.id}>
            <p>
              <span className={report.reason === 'DANGER' && report.source !== 'WEIGHED' ? 'tag tag-danger' : 'tag'}>
                {termOf('report_reason', report.reason)}
              </span>
            </p>
            {report.signals.length > 0 ? (
              <p>{m.case_signals({ signals: report.signals.map(signalWords).join(', ') })}</p>
            ) : report.note === '' ? (
              <p className="quiet">{m.moderation_case_no_note()}</p>
            ) : (
              <p className="as-written">{report.note}</p>
            )}
            <p className="byline">
              <span>{reporterOf(report)}</span> ·
              <Moment at={report.reportedAt} now={now} language={language} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function reporterOf({ source, reporter }: Report): string {
  if (source !== 'MEMBER') return sourceWords[source]();
  return reporter?.pseudonym ?? m.frame_former_member();
}
