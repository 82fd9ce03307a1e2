import { type JournalPageQuery, JournalPageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Breadcrumbs, Empty, longDate } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask } from '../../page-request.ts';
import { usePage } from '../../use-page.ts';
import type { Route } from './+types/journal-page';
import { casePath } from './paths.ts';
import { actionWords, journalWords } from './words.ts';

export async function loader(args: Route.LoaderArgs) {
  const after = new URL(args.request.url).searchParams.get('after');
  const { journal } = await ask(args, JournalPageOperation, { after });
  return { ...journal, after };
}

type Line = JournalPageQuery['journal']['nodes'][number];

export default function JournalPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { nodes, pageInfo, after } = loaderData;
  return (
    <div className="page-narrow stack">
      <title>{`${m.moderation_journal_title()} · ${m.frame_site_name()}`}</title>
      <Breadcrumbs
        label={m.frame_breadcrumbs()}
        crumbs={[{ label: m.moderation_queue_title(), href: '/moderation' }]}
      />
      <h1>{m.moderation_journal_title()}</h1>
      <p className="lead">{m.moderation_journal_lead()}</p>
      {nodes.length === 0 ? (
        <Empty>
          <p>{m.moderation_journal_empty()}</p>
        </Empty>
      ) : (
        <ul className="list-lines">
          {nodes.map((line) => (
            <JournalLine key={line.id} line={line} />
          ))}
        </ul>
      )}
      <nav className="row row-spread" aria-label={m.frame_pages()}>
        {after ? (
          <a className="button button-quiet" href="/moderation/journal">
            {m.frame_first_page()}
          </a>
        ) : null}
        {pageInfo.hasNextPage ? (
          <a className="button button-quiet" rel="next" href={`/moderation/journal?after=${pageInfo.endCursor}`}>
            {m.moderation_journal_next()}
          </a>
        ) : null}
      </nav>
    </div>
  );
}

/** The system opens cases and sends mails; whoever else has no name here has left. */
function actorOf({ actor, action }: Line): string {
  if (actor) return actor.pseudonym;
  return action === 'CASE_OPENED' || action === 'STATEMENT_SENT'
    ? m.moderation_journal_system()
    : m.frame_former_member();
}

/** To the minute: a journal is compared with other records. */
const momentOf = (at: string, language: string): string =>
  m.moderation_journal_at({ date: longDate(new Date(at), language), time: at.slice(11, 16) });

function JournalLine({ line }: { readonly line: Line }): ReactElement {
  const { language } = usePage();
  const decision = line.decision ? actionWords[line.decision]() : '';
  return (
    <li className="journal-line">
      <p>
        <strong>{actorOf(line)}</strong> {journalWords[line.action]({ decision })}
      </p>
      <p className="byline">
        <time dateTime={line.at}>{momentOf(line.at, language)}</time>
        {line.subjectKind === 'case' && line.subjectId ? (
          <a href={casePath(line.subjectId)}>{m.moderation_journal_open_case()}</a>
        ) : null}
      </p>
    </li>
  );
}
