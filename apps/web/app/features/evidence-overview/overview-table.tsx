import type { OverviewAnswerFragment, OverviewLineFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Interval } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { absenceWords } from './overview-words.ts';
import { inTenCell } from './in-ten.ts';
import { StackingTable } from './stacking-table.tsx';
import { TreatmentLink } from './treatment-link.tsx';

interface OverviewTableProps {
  readonly lines: readonly OverviewLineFragment[];
  /** The page's own concept: a line for another purpose says so. */
  readonly conceptId: string;
  readonly count: (people: number) => string;
}

/** Benefit and harm of each treatment in columns of equal weight. */
export function OverviewTable({ lines, conceptId, count }: OverviewTableProps): ReactElement {
  return (
    <StackingTable
      className="overview-table"
      caption={m.overview_table_caption()}
      columns={[
        m.overview_column_treatment(),
        m.evidence_column_people(),
        m.evidence_row_helped(),
        m.evidence_row_worse(),
        m.evidence_row_stopped(),
        m.evidence_row_severe(),
      ]}
      rows={lines.map((line) => ({
        key: `${line.treatment.id} ${line.purpose.id}`,
        head: <TreatmentLink {...line} showsPurpose={line.purpose.id !== conceptId} />,
        cells: [
          count(line.people),
          <Answer key="helped" answer={line.helped} tone="help" count={count} />,
          <Answer key="worse" answer={line.worse} tone="harm" count={count} />,
          <Answer key="stopped" answer={line.stopped} tone="neutral" count={count} />,
          <Answer key="severe" answer={line.severe} tone="harm" count={count} />,
        ],
      }))}
    />
  );
}

interface AnswerProps {
  readonly answer: OverviewAnswerFragment;
  readonly tone: 'help' | 'harm' | 'neutral';
  readonly count: (people: number) => string;
}

/** "about 6 to 9 in 10" with its bar, and how many of how many; or why not. Benefit and harm on the same scale. */
function Answer({ answer, tone, count }: AnswerProps): ReactElement {
  if (answer.__typename === 'EvidenceAbsence') return <span className="quiet">{absenceWords(answer)}</span>;
  return (
    <>
      {inTenCell(answer)}
      <span className={`overview-bar chart overview-${tone}`}>
        <Interval helped={answer} tone={tone === 'harm' ? 'harm' : 'help'} />
      </span>{' '}
      <span className="overview-of quiet small">
        {m.evidence_share_of({ people: count(answer.people), of: count(answer.of) })}
      </span>
    </>
  );
}
