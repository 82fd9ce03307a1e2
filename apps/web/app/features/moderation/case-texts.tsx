import type { CaseViewFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { RichText, relativeTime } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { writtenIn } from '../forum/written-in.ts';

type Snapshot = CaseViewFragment['snapshots'][number];

/** The reported text in every form in which it was reported, folded where it may be hard to read. */
export function CaseTexts({ entry }: { readonly entry: CaseViewFragment }): ReactElement {
  return (
    <section className="stack" id="text" aria-labelledby="text-title">
      <h2 id="text-title">{m.moderation_case_text()}</h2>
      {entry.snapshots.length > 1 ? <p className="quiet">{m.moderation_case_changed()}</p> : null}
      {entry.snapshots.map((snapshot) => (
        <ReportedText key={snapshot.reportedAt} snapshot={snapshot} entry={entry} />
      ))}
      {entry.snapshots.some(({ tree }) => tree === null) ? <OpenText /> : null}
    </section>
  );
}

/** The folded words come to this page only when they are asked for; a plain form asks. */
function OpenText(): ReactElement {
  return (
    <Form method="post" className="stack-tight">
      <p>
        <button className="button button-quiet" type="submit" name="intent" value="open">
          {m.case_text_open()}
        </button>
      </p>
      <p className="quiet small">{m.case_text_open_hint()}</p>
    </Form>
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
      {snapshot.tree === null ? (
        <p className="quiet">{foldWords(snapshot)}</p>
      ) : isFolded ? (
        <details className="fold" open>
          <summary>{m.case_text_opened()}</summary>
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
    ? m.case_text_folded_warnings({ warnings: warnings.map((warning) => termOf('warning', warning)).join(', ') })
    : m.case_text_folded();
