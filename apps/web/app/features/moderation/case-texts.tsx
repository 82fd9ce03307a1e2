import type { CaseViewFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { RichText, relativeTime } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { writtenIn } from '../forum/written-in.ts';

type Snapshot = CaseViewFragment['snapshots'][number];

/** The reported text in every form in which it was reported, folded where it may be hard to read. */
export function CaseTexts({ entry }: { readonly entry: CaseViewFragment }): ReactElement {
  return (
    <section className="stack">
      <h2>{m.moderation_case_text()}</h2>
      {entry.snapshots.length > 1 ? <p className="quiet">{m.moderation_case_changed()}</p> : null}
      {entry.snapshots.map((snapshot) => (
        <ReportedText key={snapshot.reportedAt} snapshot={snapshot} entry={entry} />
      ))}
    </section>
  );
}

interface ReportedTextProps {
  readonly snapshot: Snapshot;
  readonly entry: CaseViewFragment;
}

function ReportedText({ snapshot, entry }: ReportedTextProps): ReactElement {
  const { now, language } = usePage();
  const when = (at: string): string => relativeTime(new Date(at), new Date(now), language);
  const isFolded = entry.urgency === 'DANGER' || snapshot.warnings.length > 0;
  return (
    <div className="stack-tight">
      <p className="byline">
        {[
          snapshot.authorName ?? m.frame_former_member(),
          m.moderation_case_written({ when: when(snapshot.writtenAt) }),
          m.moderation_case_text_at({ when: when(snapshot.reportedAt) }),
        ].join(' · ')}
      </p>
      {isFolded ? (
        <details className="fold">
          <summary>{foldWords(snapshot)}</summary>
          <div className="fold-body">
            <Words snapshot={snapshot} />
          </div>
        </details>
      ) : (
        <div className="card">
          <Words snapshot={snapshot} />
        </div>
      )}
    </div>
  );
}

function Words({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { language } = usePage();
  if (isEmpty(snapshot.tree)) return <p className="quiet">{m.moderation_case_no_text()}</p>;
  return (
    <div lang={writtenIn(snapshot.language, language)}>
      <RichText tree={snapshot.tree} />
    </div>
  );
}

const isEmpty = (tree: unknown): boolean => Array.isArray(tree) && tree.length === 0;

const foldWords = ({ warnings }: Snapshot): string =>
  warnings.length > 0
    ? m.moderation_case_fold_warnings({ warnings: warnings.map((warning) => termOf('warning', warning)).join(', ') })
    : m.moderation_case_fold_danger();
