import type { ReactElement, ReactNode } from 'react';
import type { ChartPart } from './fills.ts';
import { percent, stretches } from './geometry.ts';
import { Mark } from './mark.tsx';
import { writeCount } from './numbers.ts';

export interface CountRow {
  readonly key: string;
  /** What is counted; may be a link. */
  readonly label: ReactNode;
  readonly people: number;
  /** How many people this row's whole width stands for, where each row has its own; default: the chart's. */
  readonly of?: number | undefined;
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

/** A list of labelled bars; the list says in words everything that the bars show. */
export function CountBars({ language, rows, of }: CountBarsProps): ReactElement {
  const whole = of ?? Math.max(0, ...rows.map((row) => row.people));
  return (
    <div className="chart">
      <ul className="counts">
        {rows.map((row) => (
          <CountLine key={row.key} row={row} whole={row.of ?? whole} language={language} />
        ))}
      </ul>
    </div>
  );
}

interface CountLineProps {
  readonly row: CountRow;
  readonly whole: number;
  readonly language: string;
}

function CountLine({ row, whole, language }: CountLineProps): ReactElement {
  const all: readonly ChartPart[] = row.parts ?? [{ key: '', label: '', count: row.people, fill: 'plain' }];
  const parts = all.filter((part) => part.count > 0);
  const places = stretches(
    parts.map((part) => part.count),
    whole,
  );
  return (
    <li>
      <span>{row.label}</span>
      <b>{row.words}</b>
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
      {row.parts || row.note ? (
        <p>
          {row.parts
            ? parts.map((part) => (
                <span key={part.key}>
                  <Mark fill={part.fill} />
                  {`${part.label} ${writeCount(part.count, language)}`}
                </span>
              ))
            : null}
          {row.note ? <span>{row.note}</span> : null}
        </p>
      ) : null}
    </li>
  );
}
