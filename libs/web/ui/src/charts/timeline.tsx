import type { ReactElement } from 'react';
import type { ChartPart } from './fills.ts';
import { stretches, percent } from './geometry.ts';
import { writeCount } from './numbers.ts';

export interface TimelinePoint {
  readonly key: string;
  /** When, in full: "After 4 weeks". */
  readonly label: string;
  /** When, for the axis, at most about 8 letters: "4 weeks", "52 sem.". */
  readonly short: string;
  /** The key of one of the levels; null: nothing was answered. */
  readonly answer: string | null;
}

export interface TimelineProps {
  readonly language: string;
  /** The answers in the vocabulary's order, worst first, with what everybody answered (all zeros when not shown). */
  readonly levels: readonly ChartPart[];
  /** In the order of time; 1 to 6. */
  readonly points: readonly TimelinePoint[];
  readonly words: {
    /** Over one's own answers: "Your answers". */
    readonly own: string;
    /** Over the distribution: "Everybody, 40 people"; absent: no distribution is drawn. */
    readonly everybody?: string | undefined;
    /** "No answer". */
    readonly silence: string;
  };
}

/** A person's answers over time on the scale of effectiveness, beside what everybody answered. */
export function Timeline({ language, levels, points, words }: TimelineProps): ReactElement {
  const places = stretches(levels.map((level) => level.count));
  return (
    <div className="chart timeline">
      <p>{words.own}</p>
      <ol>
        {points.map((point) => (
          <li key={point.key}>
            {point.label}: {levels.find((level) => level.key === point.answer)?.label ?? words.silence}
          </li>
        ))}
      </ol>
      {words.everybody ? (
        <>
          <p>{words.everybody}</p>
          <ul>
            {levels.map((level, index) => (
              <li key={level.key}>
                {level.label} {writeCount(level.count, language)}
                <svg aria-hidden="true">
                  <rect className={`f-${level.fill}`} width={percent(places[index]?.width ?? 0)} />
                </svg>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
