import type { CaseLineFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { relativeTime } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { Deadline } from './deadline.tsx';
import { casePath } from './paths.ts';
import { bulkFormId } from './queue-bulk.tsx';
import { caseTitle, opinionWanted, stateWords } from './words.ts';
import { writtenIn } from '../forum/written-in.ts';

interface CaseLineProps {
  readonly entry: CaseLineFragment;
  /** The boxes that are ticked; `null` where there is none to tick. */
  readonly ticked: readonly string[] | null;
}

/** A case in the queue: its clock, what it is about, why it was reported, in whose hands it is. */
export function CaseLine({ entry, ticked }: CaseLineProps): ReactElement {
  const { language, now } = usePage();
  return (
    <li className="case-line" data-case={entry.id}>
      <div className="case-line-clock">
        {ticked ? <Tick entry={entry} ticked={ticked} /> : null}
        <Deadline about={entry} />
      </div>
      <div className="stack-tight">
        <h3>
          <a href={casePath(entry.id)}>{caseTitle(entry.target)}</a>
        </h3>
        <p className="row case-line-tags">
          <span className="visually-hidden">{m.moderation_report_reason()}</span>
          {entry.isUnsure ? <span className="tag tag-caution">{m.case_perhaps()}</span> : null}
          {entry.reasons.map((reason) => (
            <span className={reason === 'DANGER' && !entry.isUnsure ? 'tag tag-danger' : 'tag'} key={reason}>
              {termOf('report_reason', reason)}
            </span>
          ))}
          {entry.sources.some((source) => !['MEMBER', 'VISITOR', 'AUTHOR'].includes(source)) ? (
            <span className="tag tag-accent">{m.case_found_by_system()}</span>
          ) : null}
          {entry.opinionAskedAt ? <span className="tag tag-caution">{opinionWanted(entry)}</span> : null}
        </p>
        <p
          className={entry.isFolded ? 'quiet' : undefined}
          lang={entry.isFolded ? undefined : writtenIn(entry.target.language, language)}
        >
          {entry.isFolded ? m.moderation_folded_excerpt() : entry.excerpt}
        </p>
        <p className="byline">{bylineOf(entry, now, language).join(' · ')}</p>
      </div>
    </li>
  );
}

function bylineOf(entry: CaseLineFragment, now: string, language: string): string[] {
  const author = entry.target.authorName ?? m.frame_former_member();
  return [
    ...(entry.target.kind === 'MEMBER' ? [] : [m.moderation_by_name({ name: author })]),
    entry.community?.name ?? m.moderation_no_community(),
    m.moderation_reports({ count: entry.reportCount }),
    standingOf(entry, now, language),
  ];
}

/** Its state; where somebody has it, who and since when. */
export function standingOf(
  entry: Pick<CaseLineFragment, 'state' | 'holder' | 'heldSince' | 'isMine'>,
  now: string,
  language: string,
): string {
  if (entry.state === 'NEW' || entry.state === 'DECIDED') return stateWords[entry.state]();
  const when = entry.heldSince ? relativeTime(new Date(entry.heldSince), new Date(now), language) : '';
  const name = entry.holder?.pseudonym ?? m.frame_former_member();
  const held = heldWords(entry.isMine, name, when);
  return entry.state === 'WAITING' ? `${stateWords.WAITING()} · ${held}` : held;
}

function heldWords(isMine: boolean, name: string, when: string): string {
  if (when === '') return isMine ? m.moderation_held_by_you() : m.moderation_held_by({ name });
  return isMine ? m.case_held_by_you_since({ when }) : m.case_held_since({ name, when });
}

/** A box of the form below the list; it says which case, and which revision of it is shown. */
function Tick({ entry, ticked }: { readonly entry: CaseLineFragment; readonly ticked: readonly string[] }) {
  const value = `${entry.id}:${entry.revision}`;
  return (
    <label className="case-tick">
      <input type="checkbox" name="cases" value={value} form={bulkFormId} defaultChecked={ticked.includes(value)} />
      <span className="visually-hidden">{m.case_tick({ title: caseTitle(entry.target) })}</span>
    </label>
  );
}
