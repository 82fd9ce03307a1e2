import type { ReactElement, ReactNode } from 'react';
import { clamp, percent } from './geometry.ts';

export interface IntervalRow {
  readonly key: string;
  /** Who or what this interval is about; may be left out when there is only one. */
  readonly label?: ReactNode;
  /** Shares from 0 to 1, `lower` ≤ `share` ≤ `upper`. */
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
  /** The interval in words, e.g. "6 to 9 in 10, from 40 people". */
  readonly words: string;
}

export interface IntervalBarProps {
  /** One, or several that are compared under the same scale. */
  readonly rows: readonly IntervalRow[];
  /** Words of a tick of the scale: `inTen(0)` is "0 in 10". Called for the ends and the middle. */
  readonly inTen: (people: number) => string;
}

/** Shares with their 95 % intervals on a scale from 0 to 10 in 10. The words stand beside the drawing, which is hidden from screen readers. */
export function IntervalBar({ rows, inTen }: IntervalBarProps): ReactElement {
  return (
    <div className="chart intervals">
      <ul className="chart-rows">
        {rows.map((row) => (
          <li key={row.key}>
            <p className="chart-row-text">
              {row.label} <b>{row.words}</b>
            </p>
            <svg className="interval" aria-hidden="true">
              <rect
                className="band"
                x={percent(clamp(row.lower))}
                width={percent(clamp(row.upper) - clamp(row.lower))}
              />
              <circle cx={percent(clamp(row.share))} />
            </svg>
          </li>
        ))}
      </ul>
      <p className="chart-axis" aria-hidden="true">
        <span>{inTen(0)}</span> <span>{inTen(5)}</span> <span>{inTen(10)}</span>
      </p>
    </div>
  );
}

export interface DifferenceBarProps {
  /** One share minus the other, from −1 to 1, with its interval. */
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
  /** The verdict in words, e.g. "No clear difference". */
  readonly words: string;
  /** What the left side (below zero), zero and the right side mean, e.g. "More people helped by B" / "No difference" / "… by A". */
  readonly sides: { readonly below: string; readonly zero: string; readonly above: string };
  /** Words of a tick, as in {@link IntervalBarProps}: `inTen(3)` is "3 in 10". */
  readonly inTen: (people: number) => string;
}

/** The interval of a difference around zero. */
export function DifferenceBar({ share, lower, upper, words, sides }: DifferenceBarProps): ReactElement {
  const at = (value: number): number => (clamp(value, -1, 1) + 1) / 2;
  return (
    <div className="chart difference">
      <p className="chart-row-text">
        <b>{words}</b>
      </p>
      <svg className="interval" aria-hidden="true">
        <rect className="band" x={percent(at(lower))} width={percent(at(upper) - at(lower))} />
        <circle cx={percent(at(share))} />
      </svg>
      <p className="chart-axis">
        <span>{sides.below}</span> <span>{sides.zero}</span> <span>{sides.above}</span>
      </p>
    </div>
  );
}
