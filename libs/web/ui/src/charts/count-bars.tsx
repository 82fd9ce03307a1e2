import type { ReactElement, ReactNode } from 'react';
import { type ChartPart } from './fills.ts';
import { percent, stretches } from './geometry.ts';
import { Mark } from './mark.tsx';
import { writeCount } from './numbers.ts';

export interface CountRow {
  readonly key: string;
  /** What is counted; may be a link. */
  readonly label: ReactNode;
  readonly people: number;
  /** The count in words, e.g. "12 of 40 people". */
  readonly words: string;
  /** What the people are made of, e.g. three severities; the counts add up to `people`. Zeros are not drawn. */
  readonly parts?: readonly ChartPart[] | undefined;
  /** One more line, e.g. "3 say it lasts". */
  readonly note?: ReactNode;
}

export interface CountBarsProps {
  readonly language: string;
  readonly rows: readonly CountRow[];
  /** How many people the whole width stands for, usually who answered; default: the largest row. */
  readonly of?: number | undefined;
}

/** A list of labelled bars; the list says everything that the bars show. */
export function CountBars({ language, rows, of }: CountBarsProps): ReactElement {
  const whole = of ?? Math.max(0, ...rows.map((row) => row.people));
  return (
    <ul className="chart counts">
      {rows.map((row) => (
        <CountLine key={row.key} row={row} whole={whole} language={language} />
      ))}
    </ul>
  );
}

interface CountLineProps {
  readonly row: CountRow;
  readonly whole: number;
  readonly language: string;
}

function CountLine({ row, whole, language }: CountLineProps): ReactElement {
  const parts = (row.parts ?? [{ key: '', label: '', count: row.people, fill: 'plain' as const }]).filter(
    (part) => part.count > 0,
  );
  const places = stretches(
    parts.map((part) => part.count),
    whole,
  );
  return (
    <li>
      <span className="count-label">{row.label}</span> <b className="count-words">{row.words}</b>
      <svg aria-hidden="true">
        {parts.map((part, index) => (
          <rect
            key={part.key}
            className={`f-${part.fill}`}
            x={percent(places[index]?.start ?? 0)}
            width={percent(places[index]?.width ?? 0)}
          />
        ))}
      </svg>
      {row.parts && parts.length > 0 ? (
        <span className="count-parts">
          {parts.map((part) => (
            <span key={part.key}>
              <Mark fill={part.fill} /> {writeCount(part.count, language)} {part.label}
            </span>
          ))}
        </span>
      ) : null}
      {row.note ? <span className="count-note">{row.note}</span> : null}
    </li>
  );
}
