import type { ReactElement, ReactNode } from 'react';
import { clamp, percent } from './geometry.ts';

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

/** Treatments in rows on one scale: the interval from lower to upper bound, and how many people answered. */
export function EffectPlot({ rows, inTen, axis }: EffectPlotProps): ReactElement {
  return (
    <div className="chart effects">
      <p className="chart-axis-title">{axis}</p>
      <p className="chart-axis" aria-hidden="true">
        <span>{inTen(0)}</span> <span>{inTen(5)}</span> <span>{inTen(10)}</span>
      </p>
      <ul className="chart-rows">
        {rows.map((row) => (
          <li key={row.key}>
            <span className="effect-label">{row.label}</span> <span className="effect-people">{row.peopleWords}</span>
            <svg className="interval" aria-hidden="true">
              {row.helped ? (
                <>
                  <rect
                    className="band"
                    x={percent(clamp(row.helped.lower))}
                    width={percent(clamp(row.helped.upper) - clamp(row.helped.lower))}
                  />
                  <circle cx={percent(clamp(row.helped.share))} />
                </>
              ) : null}
            </svg>
            <span className="effect-words">{row.words}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
