import type { ReactElement } from 'react';
import type { ChartPart } from './fills.ts';
import { type Stretch, anchorWithin, fits, narrowRem, percent, stretches, wideRem } from './geometry.ts';
import { Mark } from './mark.tsx';
import { writeCount, writePercent } from './numbers.ts';
import { placeLabels } from './place-labels.ts';

export interface StackedBarProps {
  /** `en` or `fr`: how numbers are written. */
  readonly language: string;
  /** In the order of the vocabulary; zeros are kept in the list and take no room in the bar. */
  readonly parts: readonly ChartPart[];
  /** Marks neighbouring parts that belong together, e.g. those that count as "helped". */
  readonly bracket?: { readonly from: string; readonly to: string; readonly label: string } | undefined;
  /**
   * `narrow` (default): a list of all answers stands below while the words have no room in the drawing (at any width
   * when one of them finds no place there), and is always there for screen readers. `always`: it is always seen.
   * `never`: an open table beside it says everything.
   */
  readonly list?: 'narrow' | 'always' | 'never';
}

/** Heights in em of the drawing's text. */
const bar = 2.75;
const bracketHeight = 2.3;
const rowHeight = 1.55;

/** A distribution of a few ordered answers as one bar, numbers inside, words under it where there is room. */
export function StackedBar({ language, parts, bracket, list = 'narrow' }: StackedBarProps): ReactElement {
  const places = stretches(parts.map((part) => part.count));
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  const counts = parts.map((part) => writeCount(part.count, language));
  const shares = parts.map((part) => (total > 0 ? writePercent(part.count / total, language) : ''));
  const labels = parts.map((part, index) =>
    fits(counts[index] ?? '', places[index]?.width ?? 0, wideRem) ? part.label : `${part.label} ${counts[index]}`,
  );
  const placed = placeLabels(labels, places, wideRem);
  const isWordMissing = placed.length < places.filter((place) => place.width > 0).length;
  const rows = Math.max(-1, ...placed.map((label) => label.row)) + 1;
  const top = bracket && total > 0 ? bracketHeight : 0;
  const height = top + bar + (rows > 0 ? rows * rowHeight + 0.5 : 0);
  return (
    <div className="chart stacked">
      <svg className={top > 0 ? 'has-bracket' : undefined} height={`${height.toFixed(2)}em`} aria-hidden="true">
        {bracket && top > 0 ? <Bracket {...bracketPlace(parts, places, bracket)} label={bracket.label} /> : null}
        <svg y={`${top}em`}>
          {total > 0 ? null : <rect className="f-early" width="100%" />}
          {parts.map((part, index) => (
            <Segment
              key={part.key}
              part={part}
              place={places[index] ?? { start: 0, width: 0 }}
              count={counts[index] ?? ''}
              share={shares[index] ?? ''}
            />
          ))}
          <g className="wide">
            {placed.map(({ index, row, leader, at, anchor }) => (
              <g key={index}>
                <line
                  className="leader"
                  x1={percent(leader)}
                  x2={percent(leader)}
                  y1={`${bar}em`}
                  y2={`${(bar + 0.35 + row * rowHeight).toFixed(2)}em`}
                />
                <text className={anchor} x={percent(at)} y={`${(bar + 1.4 + row * rowHeight).toFixed(2)}em`}>
                  {labels[index]}
                </text>
              </g>
            ))}
          </g>
        </svg>
      </svg>
      {list === 'never' ? null : (
        <ul className={list === 'always' || isWordMissing ? 'chart-list' : 'chart-list chart-list-narrow'}>
          {parts.map((part, index) => (
            <li key={part.key}>
              <Mark fill={part.fill} />
              <span>{part.label}</span>
              <b>{counts[index]}</b>
              <span>{shares[index]}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface SegmentProps {
  readonly part: ChartPart;
  readonly place: Stretch;
  readonly count: string;
  readonly share: string;
}

function Segment({ part, place, count, share }: SegmentProps): ReactElement | null {
  if (place.width === 0) return null;
  const x = percent(place.start);
  const end = percent(place.start + place.width);
  const isShareShown = fits(`${count} · ${share}`, place.width, wideRem);
  return (
    <>
      <rect className={`f-${part.fill}`} x={x} width={percent(place.width)} />
      {part.fill === 'worse' ? <line className="hatch" x1={x} x2={end} y1="1.375em" y2="1.375em" /> : null}
      {fits(count, place.width, wideRem) ? (
        <text
          className={fits(count, place.width, narrowRem) ? `on-${part.fill}` : `wide on-${part.fill}`}
          x={percent(place.start + place.width / 2)}
          y="1.73em"
        >
          {count}
          {isShareShown ? <tspan className="wide">{` · ${share}`}</tspan> : null}
        </text>
      ) : null}
    </>
  );
}

interface BracketProps extends Stretch {
  readonly label: string;
}

/** From the start of one part to the end of another. */
function bracketPlace(
  parts: readonly ChartPart[],
  places: readonly Stretch[],
  { from, to }: { readonly from: string; readonly to: string },
): Stretch {
  const first = places[parts.findIndex((part) => part.key === from)];
  const last = places[parts.findIndex((part) => part.key === to)];
  return first && last
    ? { start: first.start, width: Math.max(0, last.start + last.width - first.start) }
    : { start: 0, width: 0 };
}

function Bracket({ start, width, label }: BracketProps): ReactElement | null {
  if (width === 0) return null;
  const text = anchorWithin(label, start + width / 2, narrowRem);
  const left = percent(start);
  const right = percent(start + width);
  return (
    <g className="bracket">
      <text className={text.anchor} x={percent(text.at)} y="1em">
        {label}
      </text>
      <line x1={left} x2={right} y1="1.6em" y2="1.6em" />
      <line x1={left} x2={left} y1="1.6em" y2="2em" />
      <line x1={right} x2={right} y1="1.6em" y2="2em" />
    </g>
  );
}
