import type { ReactElement } from 'react';
import type { EffectRow } from './effect-plot.tsx';
import { clamp, percent } from './geometry.ts';

export interface EffectScatterProps {
  /** The rows of the plot beside it, which are its text; rows without figures are left out. */
  readonly rows: readonly EffectRow[];
  readonly language: string;
  /** Words of both axes, e.g. "More people reported it" and "At least this many were helped". */
  readonly axes: { readonly people: string; readonly lower: string };
  readonly inTen: (people: number) => string;
}

/** People × lower bound, for wide screens only (hidden on narrow ones); the plot's rows are its text. */
export function EffectScatter({ rows, axes, inTen }: EffectScatterProps): ReactElement {
  const shown = rows.filter((row) => row.helped);
  const most = Math.max(1, ...shown.map((row) => row.people));
  return (
    <div className="chart scatter" aria-hidden="true">
      <p className="chart-axis-title">
        {axes.people} {axes.lower} {inTen(10)}
      </p>
      <svg>
        {shown.map((row) => (
          <circle
            key={row.key}
            cx={percent(clamp(row.helped?.lower ?? 0))}
            cy={percent(1 - Math.sqrt(row.people / most))}
          />
        ))}
      </svg>
    </div>
  );
}
