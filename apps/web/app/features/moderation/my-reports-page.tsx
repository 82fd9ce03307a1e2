import { type MyReportsPageQuery, MyReportsPageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Empty, relativeTime } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask } from '../../page-request.ts';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import type { Route } from './+types/my-reports-page';
import { kindWords, standingWords } from './words.ts';

export async function loader(args: Route.LoaderArgs) {
  const after = new URL(args.request.url).searchParams.get('after');
  const { myReports } = await ask(args, MyReportsPageOperation, { after });
  return { ...myReports, isFirst: after === null };
}

type MyReport = MyReportsPageQuery['myReports']['nodes'][number];

export default function MyReportsPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { nodes, pageInfo, isFirst } = loaderData;
  return (
    <div className="page-narrow stack">
      <title>{`${m.report_mine_title()} · ${m.frame_site_name()}`}</title>
      <h1>{m.report_mine_title()}</h1>
      <p className="lead">{m.report_mine_lead()}</p>
      {nodes.length === 0 ? (
        <Empty>
          <p>{m.report_mine_empty()}</p>
        </Empty>
      ) : (
        <ul className="list-lines">
          {nodes.map((report) => (
            <ReportLine key={report.id} report={report} />
          ))}
        </ul>
      )}
      {isFirst && !pageInfo.hasNextPage ? null : (
        <nav className="row row-spread" aria-label={m.frame_pages()}>
          {isFirst ? null : (
            <a className="button button-quiet" href="/my/reports">
              {m.report_mine_first()}
            </a>
          )}
          {pageInfo.hasNextPage ? (
            <a className="button button-quiet" rel="next" href={`/my/reports?after=${pageInfo.endCursor}`}>
              {m.report_mine_next()}
            </a>
          ) : null}
        </nav>
      )}
    </div>
  );
}

function ReportLine({ report }: { readonly report: MyReport }): ReactElement {
  const { now, language } = usePage();
  const when = (at: string): string => relativeTime(new Date(at), new Date(now), language);
  const messages = report.news.filter(({ kind }) => kind === 'MESSAGE');
  return (
    <li className="stack-tight">
      <h2>{`${kindWords[report.kind]()} · ${report.title ?? m.report_mine_untitled()}`}</h2>
      <p>
        <strong>{standingWords[report.standing]()}</strong>
      </p>
      <p className="byline">
        {`${termOf('report_reason', report.reason)} · ${m.report_mine_reported({ when: when(report.reportedAt) })}`}
      </p>
      {report.note === '' ? null : <p className="as-written">{m.report_mine_note({ note: report.note })}</p>}
      {messages.map((message) => (
        <div className="letter stack-tight" key={message.id}>
          <p className="quiet small">{m.report_mine_message({ when: when(message.at) })}</p>
          <p className="as-written">{message.text}</p>
        </div>
      ))}
    </li>
  );
}
