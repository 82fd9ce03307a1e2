import type { ReactElement, ReactNode } from 'react';
import { between, clamp, percent, reachOf } from './geometry.ts';

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
  /** `harm` for side effects and "made it worse"; default `help`. */
  readonly tone?: 'help' | 'harm' | undefined;
}

export interface IntervalBarProps {
  /** One, or several that are compared under the same scale. */
  readonly rows: readonly IntervalRow[];
  /** Words of a tick of the scale: `inTen(0)` is "0 in 10". Called for the ends and the middle. */
  readonly inTen: (people: number) => string;
}

/**
 * Shares with their 95 % intervals on a scale from 0 to 10 in 10: solid up to the lower bound, pale up to the upper one, a
 * dot at the share itself. The words stand over each drawing, which is hidden from screen readers.
 */
export function IntervalBar({ rows, inTen }: IntervalBarProps): ReactElement {
  return (
    <div className="chart intervals">
      <ul className="chart-rows">
        {rows.map((row) => (
          <li key={row.key}>
            <p className="chart-line">
              {row.label ? <span>{row.label}</span> : null} <b>{row.words}</b>
            </p>
            <Interval helped={row} tone={row.tone} hasDot />
          </li>
        ))}
      </ul>
      <InTenAxis inTen={inTen} />
    </div>
  );
}

interface IntervalProps {
  readonly helped: { readonly share: number; readonly lower: number; readonly upper: number };
  readonly tone?: 'help' | 'harm' | undefined;
  readonly hasDot?: boolean;
}

/** One interval on the scale from 0 to 10 in 10; the scale's lines are in the stylesheet. */
export function Interval({ helped, tone, hasDot = false }: IntervalProps): ReactElement {
  const band = between(helped.lower, helped.upper);
  return (
    <svg className={tone === 'harm' ? 'scale harm' : 'scale'} aria-hidden="true">
      <rect className="sure" width={percent(band.start)} />
      <rect className="unsure" x={percent(band.start)} width={percent(band.width)} />
      {hasDot ? <circle cx={percent(clamp(helped.share))} cy="50%" /> : null}
    </svg>
  );
}

/** The words under (or over) a scale from 0 to 10 in 10. */
export function InTenAxis({ inTen }: { readonly inTen: (people: number) => string }): ReactElement {
  return (
    <p className="chart-axis" aria-hidden="true">
      {[0, 5, 10].map((people) => (
        <span key={people}>{inTen(people)}</span>
      ))}
    </p>
  );
}

export interface DifferenceBarProps {
  /** One share minus the other, from −1 to 1, with its interval. */
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
  /** The verdict in words, e.g. "No clear difference". */
  readonly words: string;
  /** What the left side (below zero), zero and the right side mean, e.g. "More people helped by B", "No difference", "… by A". */
  readonly sides: { readonly below: string; readonly zero: string; readonly above: string };
  /** Words of the ends of the scale: `inTen(5)` is "5 in 10". Called with 2, 5 or 10. */
  readonly inTen: (people: number) => string;
}

/** The interval of a difference around zero, on a scale that reaches to 2, 5 or 10 in 10 on both sides. */
export function DifferenceBar({ share, lower, upper, words, sides, inTen }: DifferenceBarProps): ReactElement {
  const reach = reachOf(lower, upper);
  const at = (value: number): number => (clamp(value / reach, -1, 1) + 1) / 2;
  const band = between(at(lower), at(upper));
  return (
    <div className="chart difference">
      <p className="chart-line">
        <b>{words}</b>
      </p>
      <svg className="scale" aria-hidden="true">
        <line className="zero" x1="50%" x2="50%" y2="100%" />
        <rect className="unsure" x={percent(band.start)} width={percent(band.width)} />
        <circle cx={percent(at(share))} cy="50%" />
      </svg>
      <p className="chart-axis" aria-hidden="true">
        <span>{inTen(reach * 10)}</span>
        <span>{sides.zero}</span>
        <span>{inTen(reach * 10)}</span>
      </p>
      <p className="chart-sides" aria-hidden="true">
        <span>← {sides.below}</span>
        <span>{sides.above} →</span>
      </p>
    </div>
  );
}
