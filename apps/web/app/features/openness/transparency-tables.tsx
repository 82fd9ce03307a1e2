import type { ModerationNumbersFragment, TransparencyQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { StackingTable } from '../evidence-overview/stacking-table.tsx';
import { durationWords } from '../moderation/duration-words.ts';
import { urgencyWords } from '../moderation/words.ts';
import { type NumberTable, monthWords, sumsOf, tablesOf } from './number-words.ts';

/** A number, or the word for one that is hidden. */
export function Shown({ count }: { readonly count: number | null }): ReactElement {
  const { language } = usePage();
  if (count === null) return <span className="quiet">{m.openness_hidden()}</span>;
  return <>{new Intl.NumberFormat(language).format(count)}</>;
}

function Numbers({ caption, rows }: NumberTable): ReactElement {
  return (
    <table className="openness-numbers">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{m.openness_what()}</th>
          <th scope="col">{m.openness_number()}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <Shown count={count} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Everything that is told of a time, as tables. */
export function TimeTables({ counts }: { readonly counts: ModerationNumbersFragment }): ReactElement {
  const sums = sumsOf(counts).slice(0, 3);
  return (
    <>
      <dl className="facts">
        {sums.map(({ name, count }) => (
          <div key={name} className="openness-sum">
            <dt>{name}</dt>
            <dd>
              <Shown count={count} />
            </dd>
          </div>
        ))}
      </dl>
      <div className="openness-tables">
        {tablesOf(counts).map((table) => (
          <Numbers key={table.caption} {...table} />
        ))}
      </div>
    </>
  );
}

interface DecisionTimesProps {
  readonly times: ModerationNumbersFragment['times'];
  readonly promises: TransparencyQuery['transparency']['promises'];
}

/** How long decisions took in a month, beside what was promised. */
export function DecisionTimesTable({ times, promises }: DecisionTimesProps): ReactElement {
  const { language } = usePage();
  const inWords = (minutes: number | null | undefined): string =>
    minutes === null || minutes === undefined ? m.openness_times_few() : durationWords(minutes, language);
  return (
    <StackingTable
      caption={m.openness_times_caption()}
      columns={[
        m.openness_times_urgency(),
        m.openness_times_promise(),
        m.openness_times_median(),
        m.openness_times_ninetieth(),
      ]}
      rows={times.map(({ urgency, medianMin, ninetiethMin }) => ({
        key: urgency,
        head: urgencyWords[urgency](),
        cells: [
          inWords(promises.find((promise) => promise.urgency === urgency)?.minutes),
          inWords(medianMin),
          inWords(ninetiethMin),
        ],
      }))}
    />
  );
}

/** The last twelve months in a row each, with the way to all of each. */
export function MonthsTable({
  months,
}: {
  readonly months: TransparencyQuery['transparency']['months'];
}): ReactElement {
  const { language } = usePage();
  const [newest] = months;
  return (
    <StackingTable
      caption={m.openness_months_caption()}
      columns={[m.openness_month(), ...(newest ? sumsOf(newest.counts).map(({ name }) => name) : [])]}
      rows={months.map(({ month, counts }) => ({
        key: month,
        head: <a href={`/transparency?month=${month}`}>{monthWords(month, language)}</a>,
        cells: sumsOf(counts).map(({ name, count }) => <Shown key={name} count={count} />),
      }))}
    />
  );
}
