import type { ReactElement } from 'react';
import type { EffectRow } from './effect-plot.tsx';
import { clamp, percent } from './geometry.ts';
import { writeCount } from './numbers.ts';
import { type Point, type Side, peoplePlace, peopleTicks, placePoints } from './place-points.ts';

export interface EffectScatterProps {
  /** The rows of the plot beside it, which are its text; rows without figures are left out. */
  readonly rows: readonly EffectRow[];
  readonly language: string;
  /** Words of both axes, e.g. "How many people answered" and "At least this many were helped". */
  readonly axes: { readonly people: string; readonly lower: string };
  readonly inTen: (people: number) => string;
}

/** The narrowest drawing that is shown, and its height, in rem; charts.css has both. */
const size = { widthRem: 44, heightRem: 24 };
/** The drawing keeps this share free at its left and right, top and bottom. */
const margin = { left: 0.1, right: 0.06, top: 0.08, bottom: 0.1 };

const across = (share: number): number => margin.left + share * (1 - margin.left - margin.right);
const down = (share: number): number => margin.top + (1 - share) * (1 - margin.top - margin.bottom);

/**
 * People × lower bound with the names at the dots, for wide screens (hidden below 44rem). Hidden from screen readers: the
 * rows of the plot are its text. A name that would meet another one is left out; the most reported come first.
 */
export function EffectScatter({ rows, language, axes, inTen }: EffectScatterProps): ReactElement {
  const shown = rows.filter((row) => row.helped).sort((one, other) => other.people - one.people);
  const most = Math.max(0, ...shown.map((row) => row.people));
  const points = shown.map((row) => ({
    x: across(peoplePlace(row.people, most)),
    y: down(clamp(row.helped?.lower ?? 0)),
    label: row.name,
  }));
  const sides = placePoints(points, size);
  return (
    <div className="chart" aria-hidden="true">
      <div className="scatter">
        <p className="chart-axis-title">↑ {axes.lower}</p>
        <svg>
          {[0, 5, 10].map((people) => (
            <g key={people}>
              <line x2="100%" y1={percent(down(people / 10))} y2={percent(down(people / 10))} />
              <text className="tick" y={percent(down(people / 10))} dy="-.35em">
                {inTen(people)}
              </text>
            </g>
          ))}
          {peopleTicks(most).map((people) => (
            <text className="middle tick" key={people} x={percent(across(peoplePlace(people, most)))} y="98%">
              {writeCount(people, language)}
            </text>
          ))}
          {points.map((point, index) => (
            <Dot key={shown[index]?.key} point={point} side={sides[index] ?? null} />
          ))}
        </svg>
        <p className="chart-axis-title">{axes.people} →</p>
      </div>
    </div>
  );
}

const textAt: Readonly<Record<Side, { readonly className: string; readonly dx?: string; readonly dy: string }>> = {
  right: { className: 'start', dx: '.8em', dy: '.35em' },
  left: { className: 'end', dx: '-.8em', dy: '.35em' },
  above: { className: 'middle', dy: '-.85em' },
  below: { className: 'middle', dy: '1.5em' },
};

function Dot({ point, side }: { readonly point: Point; readonly side: Side | null }): ReactElement {
  const [x, y] = [percent(point.x), percent(point.y)];
  return (
    <>
      <circle cx={x} cy={y} />
      {side ? (
        <text x={x} y={y} {...textAt[side]}>
          {point.label}
        </text>
      ) : null}
    </>
  );
}
