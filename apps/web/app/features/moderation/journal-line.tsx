import type { JournalPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { longDate } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { journalPath, wholeJournal } from './journal-request.ts';
import { actionWords, journalWords } from './words.ts';

type Line = JournalPageQuery['journal']['nodes'][number];

/** What the system itself does; whoever else has no name here has left. */
const bySystem: ReadonlySet<Line['action']> = new Set([
  'CASE_OPENED',
  'CASE_UNSEEN_TOLD',
  'STATEMENT_SENT',
  'UNDOING_SENT',
  'SANCTION_ENDED',
  'APPEAL_OPENED',
  'APPEAL_WITHDRAWN',
]);

function actorOf({ actor, action }: Line): string {
  if (actor) return actor.pseudonym;
  return bySystem.has(action) ? m.moderation_journal_system() : m.frame_former_member();
}

/** To the minute: a journal is compared with other records. */
const momentOf = (at: string, language: string): string =>
  m.moderation_journal_at({ date: longDate(new Date(at), language), time: at.slice(11, 16) });

/** A line in words, with the ways to what it tells of. */
export function JournalLine({ line }: { readonly line: Line }): ReactElement {
  const { language } = usePage();
  const decision = line.decision ? actionWords[line.decision]() : '';
  const words = journalWords[line.action]({ decision });
  return (
    <li className="journal-line">
      <p>
        <strong>{actorOf(line)}</strong> {words}
      </p>
      <p className="byline">
        <time dateTime={line.at}>{momentOf(line.at, language)}</time>
        {line.communitySlug && line.communityName ? (
          <a href={`/communities/${line.communitySlug}`}>{line.communityName}</a>
        ) : null}
        {line.path ? (
          <a href={line.path}>
            {line.subjectKind === 'case' ? m.moderation_journal_open_case() : m.openness_line_open()}
            <span className="visually-hidden">{`, ${words}`}</span>
          </a>
        ) : null}
        {line.subjectId ? (
          <a href={journalPath({ ...wholeJournal, subjectId: line.subjectId })}>{m.openness_line_only()}</a>
        ) : null}
      </p>
    </li>
  );
}
