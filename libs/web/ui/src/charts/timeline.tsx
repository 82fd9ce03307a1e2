import type { ReactElement } from 'react';
import type { ChartPart } from './fills.ts';
import { percent } from './geometry.ts';
import { writeCount } from './numbers.ts';
import { type Lane, type Step, joinsOf, lanesOf, stepsOf } from './timeline-lanes.ts';

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

/** Height of a lane in em, and where in it the line runs. */
const laneHeight = 2.9;
const line = (lane: number): string => `${(lane * laneHeight + 2.05).toFixed(2)}em`;
const labelLine = (lane: number): string => `${(lane * laneHeight + 1.1).toFixed(2)}em`;

/**
 * A person's answers over time on the scale of effectiveness, with gaps for silence, beside what everybody answered (below
 * it where there is no room). Screen readers get both as lists.
 */
export function Timeline({ language, levels, points, words }: TimelineProps): ReactElement {
  const lanes = lanesOf(levels, points, words.silence);
  const labelOf = (answer: string | null): string =>
    levels.find((level) => level.key === answer)?.label ?? words.silence;
  return (
    <div className="chart">
      <div className="timeline">
        <div>
          <p className="chart-axis-title">{words.own}</p>
          <ol className="visually-hidden">
            {points.map((point) => (
              <li key={point.key}>{`${point.label}: ${labelOf(point.answer)}`}</li>
            ))}
          </ol>
          <OwnAnswers lanes={lanes} points={points} />
        </div>
        {words.everybody ? (
          <div>
            <p className="chart-axis-title">{words.everybody}</p>
            <ul className="visually-hidden">
              {levels.map((level) => (
                <li key={level.key}>{`${level.label}: ${writeCount(level.count, language)}`}</li>
              ))}
            </ul>
            <Everybody lanes={lanes} language={language} />
          </div>
        ) : null}
      </div>
    </div>
  );
}

function OwnAnswers({ lanes, points }: { readonly lanes: readonly Lane[]; readonly points: readonly TimelinePoint[] }) {
  const steps = stepsOf(points, lanes);
  return (
    <svg height={`${(lanes.length * laneHeight + 1.6).toFixed(2)}em`} aria-hidden="true">
      {lanes.map((lane, index) => (
        <g key={lane.key}>
          <line className="lane" x2="100%" y1={line(index)} y2={line(index)} />
          <text y={labelLine(index)}>{lane.label}</text>
        </g>
      ))}
      {joinsOf(steps).map(([from, to]) => (
        <line key={from.x} x1={percent(from.x)} x2={percent(to.x)} y1={line(from.lane)} y2={line(to.lane)} />
      ))}
      {steps.map((step, index) => (
        <g key={points[index]?.key}>
          <circle className={fillOf(step, lanes)} cx={percent(step.x)} cy={line(step.lane)} />
          <text className="middle" x={percent(step.x)} y={`${(lanes.length * laneHeight + 1.1).toFixed(2)}em`}>
            {points[index]?.short}
          </text>
        </g>
      ))}
    </svg>
  );
}

const fillOf = (step: Step, lanes: readonly Lane[]): string =>
  step.isSilent ? 'silent' : `f-${lanes[step.lane]?.level?.fill}`;

function Everybody({ lanes, language }: { readonly lanes: readonly Lane[]; readonly language: string }): ReactElement {
  const all = lanes.flatMap((lane) => (lane.level ? [lane.level] : []));
  const most = Math.max(1, ...all.map((level) => level.count));
  return (
    <svg height={`${(all.length * laneHeight).toFixed(2)}em`} aria-hidden="true">
      {all.map((level, index) => (
        <EverybodyLane
          key={level.key}
          level={level}
          lane={index}
          most={most}
          words={writeCount(level.count, language)}
        />
      ))}
    </svg>
  );
}

interface EverybodyLaneProps {
  readonly level: ChartPart;
  readonly lane: number;
  readonly most: number;
  readonly words: string;
}

/** The longest bar leaves room for its number. */
function EverybodyLane({ level, lane, most, words }: EverybodyLaneProps): ReactElement {
  const width = percent((level.count / most) * 0.8);
  return (
    <>
      <text className="narrow" y={labelLine(lane)}>
        {level.label}
      </text>
      {level.count > 0 ? <rect className={`f-${level.fill}`} width={width} y={`${lane * laneHeight + 1.6}em`} /> : null}
      <text className="count" x={level.count > 0 ? width : 0} y={line(lane)} dx=".5em" dy=".35em">
        {words}
      </text>
    </>
  );
}
