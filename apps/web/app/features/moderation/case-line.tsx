import type { CaseLineFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { Deadline } from './deadline.tsx';
import { casePath } from './paths.ts';
import { caseTitle, stateWords } from './words.ts';
import { writtenIn } from '../forum/written-in.ts';

/** A case in the queue: its clock, what it is about, why it was reported, in whose hands it is. */
export function CaseLine({ entry }: { readonly entry: CaseLineFragment }): ReactElement {
  const { language } = usePage();
  return (
    <li className="case-line">
      <p className="case-line-clock">
        <Deadline about={entry} />
      </p>
      <div className="stack-tight">
        <h3>
          <a href={casePath(entry.id)}>{caseTitle(entry.target)}</a>
        </h3>
        <p className="row case-line-tags">
          <span className="visually-hidden">{m.moderation_report_reason()}</span>
          {entry.reasons.map((reason) => (
            <span className={reason === 'DANGER' ? 'tag tag-danger' : 'tag'} key={reason}>
              {termOf('report_reason', reason)}
            </span>
          ))}
        </p>
        <p
          className={entry.isFolded ? 'quiet' : undefined}
          lang={entry.isFolded ? undefined : writtenIn(entry.target.language, language)}
        >
          {entry.isFolded ? m.moderation_folded_excerpt() : entry.excerpt}
        </p>
        <p className="byline">{bylineOf(entry).join(' · ')}</p>
      </div>
    </li>
  );
}

function bylineOf(entry: CaseLineFragment): string[] {
  const author = entry.target.authorName ?? m.frame_former_member();
  return [
    ...(entry.target.kind === 'MEMBER' ? [] : [m.moderation_by_name({ name: author })]),
    entry.community?.name ?? m.moderation_no_community(),
    m.moderation_reports({ count: entry.reportCount }),
    standingOf(entry),
  ];
}

/** Its state, with who holds it. */
export function standingOf(entry: Pick<CaseLineFragment, 'state' | 'holder' | 'isMine'>): string {
  if (entry.state !== 'ASSIGNED') return stateWords[entry.state]();
  if (entry.isMine) return m.moderation_held_by_you();
  return m.moderation_held_by({ name: entry.holder?.pseudonym ?? m.frame_former_member() });
}
