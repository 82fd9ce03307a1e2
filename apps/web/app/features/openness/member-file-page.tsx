import { type MemberFileQuery, MemberFileOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, Empty } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask, notFound } from '../../page-request.ts';
import { usePage } from '../../use-page.ts';
import { dayOf } from '../moderation/decision/date-time.ts';
import type { Route } from './+types/member-file-page';
import { FiledCase } from './filed-case.tsx';

export async function loader(args: Route.LoaderArgs) {
  const { memberFile } = await ask(args, MemberFileOperation, { id: args.params.id });
  if (!memberFile) throw notFound();
  return memberFile;
}

type MemberFile = NonNullable<MemberFileQuery['memberFile']>;

/** What a moderator knows of a member: cases about them, and how many reports they made. */
export default function MemberFilePage({ loaderData: file }: Route.ComponentProps): ReactElement {
  const { language } = usePage();
  const title = m.openness_file_title({ name: file.member.pseudonym });
  return (
    <div className="page-narrow stack-loose">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      <Breadcrumbs
        label={m.frame_breadcrumbs()}
        crumbs={[{ label: m.moderation_queue_title(), href: '/moderation' }]}
      />
      <div className="stack-tight">
        <h1>{title}</h1>
        <p>{m.openness_file_since({ date: dayOf(file.since, language) })}</p>
        <p className="quiet">{m.openness_file_lead()}</p>
        <p>
          <a href={`/members/${encodeURIComponent(file.member.pseudonym)}`}>{m.openness_file_profile()}</a>
        </p>
      </div>
      <CasesAbout file={file} />
      <ReportsMade file={file} />
      <p className="quiet">{m.openness_file_no_notes()}</p>
    </div>
  );
}

function CasesAbout({ file: { cases, hasMoreCases } }: { readonly file: MemberFile }): ReactElement {
  return (
    <section className="stack-tight" aria-labelledby="cases">
      <h2 id="cases">{m.openness_file_cases_title()}</h2>
      {cases.length === 0 ? (
        <Empty>
          <p>{m.openness_file_cases_none()}</p>
        </Empty>
      ) : (
        <ul className="list-lines">
          {cases.map((entry) => (
            <FiledCase key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      {hasMoreCases ? <p className="quiet">{m.openness_file_cases_more()}</p> : null}
    </section>
  );
}

function ReportsMade({ file: { reportsMade, reportsActed } }: { readonly file: MemberFile }): ReactElement {
  return (
    <section className="stack-tight" aria-labelledby="reports">
      <h2 id="reports">{m.openness_file_reports_title()}</h2>
      <p>
        {reportsMade === 0
          ? m.openness_file_reports_none()
          : m.openness_file_reports({ count: reportsMade, acted: reportsActed })}
      </p>
    </section>
  );
}
