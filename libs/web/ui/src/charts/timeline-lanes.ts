import type { ChartPart } from './fills.ts';

/** A lane of the timeline, top first. */
export interface Lane {
  readonly key: string;
  readonly label: string;
  /** `null`: the lane of silence. */
  readonly level: ChartPart | null;
}

interface Answered {
  readonly answer: string | null;
}

/**
 * The lanes of a timeline: the levels with the best on top; "too early" below them when anybody says so; silence last
 * when it occurs.
 */
export function lanesOf(levels: readonly ChartPart[], points: readonly Answered[], silence: string): readonly Lane[] {
  const isUsed = (level: ChartPart): boolean => level.count > 0 || points.some((point) => point.answer === level.key);
  const scale = levels.filter((level) => level.fill !== 'early').reverse();
  const early = levels.filter((level) => level.fill === 'early' && isUsed(level));
  const lanes: Lane[] = [...scale, ...early].map((level) => ({ key: level.key, label: level.label, level }));
  const isSilent = points.some((point) => laneIndex(lanes, point) < 0);
  return isSilent ? [...lanes, { key: '', label: silence, level: null }] : lanes;
}

/** Which lane a point stands in; -1 for no answer or one that is no level. */
const laneIndex = (lanes: readonly Lane[], { answer }: Answered): number =>
  answer === null ? -1 : lanes.findIndex((lane) => lane.level?.key === answer);

export interface Step {
  /** From the left, 0 to 1. */
  readonly x: number;
  /** Index of the lane. */
  readonly lane: number;
  readonly isSilent: boolean;
}

/** Points at equal distances, each in its lane; those without an answer in the last one. */
export function stepsOf(points: readonly Answered[], lanes: readonly Lane[]): readonly Step[] {
  return points.map((point, index) => {
    const lane = laneIndex(lanes, point);
    return { x: (index + 0.5) / points.length, lane: lane < 0 ? lanes.length - 1 : lane, isSilent: lane < 0 };
  });
}

/** Neighbouring answers, which a line joins; silence is a gap. */
export function joinsOf(steps: readonly Step[]): readonly (readonly [Step, Step])[] {
  return steps.slice(1).flatMap((step, index) => {
    const before = steps[index];
    return before && !before.isSilent && !step.isSilent ? [[before, step] as const] : [];
  });
}
