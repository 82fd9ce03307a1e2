import type { ReactElement } from 'react';
import type { ChartPart } from './fills.ts';
import { fits, narrowRem, percent, stretches, wideRem } from './geometry.ts';
import { Mark } from './mark.tsx';
import { writeCount, writePercent } from './numbers.ts';

export interface StackedBarProps {
  /** `en` or `fr`: how numbers are written. */
  readonly language: string;
  /** In the order of the vocabulary; zeros are kept in the list and take no room in the bar. */
  readonly parts: readonly ChartPart[];
  /** Marks neighbouring parts that belong together, e.g. those that count as "helped". */
  readonly bracket?: { readonly from: string; readonly to: string; readonly label: string } | undefined;
  /** `narrow`: a list of answers below where the words have no room in the drawing. `never`: a table beside says it all. */
  readonly list?: 'narrow' | 'always' | 'never';
}

/** A distribution of a few ordered answers as one bar. */
export function StackedBar({ language, parts, list = 'narrow' }: StackedBarProps): ReactElement {
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  const places = stretches(parts.map((part) => part.count));
  return (
    <div className="chart stacked">
      <svg aria-hidden="true">
        {parts.map((part, index) => {
          const place = places[index];
          if (!place || place.width === 0) return null;
          const count = writeCount(part.count, language);
          return (
            <g key={part.key}>
              <rect className={`f-${part.fill}`} x={percent(place.start)} width={percent(place.width)} />
              {fits(count, place.width, narrowRem) || fits(count, place.width, wideRem) ? (
                <text className={`on-${part.fill}`} x={percent(place.start + place.width / 2)} y="1.5em">
                  {count}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
      {list === 'never' ? null : (
        <ul className="chart-list">
          {parts.map((part) => (
            <li key={part.key}>
              <Mark fill={part.fill} /> {part.label} {writeCount(part.count, language)}{' '}
              {total > 0 ? `(${writePercent(part.count / total, language)})` : ''}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
