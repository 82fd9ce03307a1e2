import type { ReactElement, ReactNode } from 'react';
import { percent } from './geometry.ts';
import { InTenAxis, Interval } from './interval-bar.tsx';

export interface EffectRow {
  readonly key: string;
  /** The treatment; may be a link. */
  readonly label: ReactNode;
  /** The treatment's name as plain text, for the scatter's labels. */
  readonly name: string;
  readonly people: number;
  /** "40 people". */
  readonly peopleWords: string;
  /** The share who were helped with its interval, 0 to 1; absent when too few people answered. */
  readonly helped?: { readonly share: number; readonly lower: number; readonly upper: number } | undefined;
  /** The interval in words ("about 6 to 9 in 10"), or why there is none ("Fewer than 5 people"). */
  readonly words: ReactNode;
}

export interface EffectPlotProps {
  /** In the order in which they are drawn. */
  readonly rows: readonly EffectRow[];
  /** Words of a tick of the scale: `inTen(0)` is "0 in 10". */
  readonly inTen: (people: number) => string;
  /** What the scale shows, e.g. "People helped moderately or a lot". */
  readonly axis: string;
}

/**
 * Treatments in rows on one scale: solid up to the lower bound, pale up to the upper one, and a thin bar for how many
 * people answered. The list says everything in words.
 */
export function EffectPlot({ rows, inTen, axis }: EffectPlotProps): ReactElement {
  const most = Math.max(1, ...rows.map((row) => row.people));
  return (
    <div className="chart">
      <div className="effects">
        <div className="effects-head">
          <p>{axis}</p>
          <InTenAxis inTen={inTen} />
        </div>
        <ul>
          {rows.map((row) => (
            <li key={row.key}>
              <span>{row.label}</span>
              <span className="effect-people">
                {row.peopleWords}
                <svg aria-hidden="true">
                  <rect className="f-soft" width={percent(row.people / most)} />
                </svg>
              </span>
              {row.helped ? <Interval helped={row.helped} /> : <svg className="scale" aria-hidden="true" />}
              <b>{row.words}</b>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
