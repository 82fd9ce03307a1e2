/** How many folded texts a moderator has opened. Every one of them is hard to read: danger, or behind a warning. */
export interface Exposure {
  /** In the last 60 minutes. */
  readonly thisHour: number;
  /** Since midnight UTC. */
  readonly today: number;
}

/** From how many opened texts on a break is proposed. */
export interface ExposureLimits {
  readonly perHour: number;
  readonly perDay: number;
}

/** Whether a break is proposed; nothing is ever locked because of it. */
export const needsBreak = ({ thisHour, today }: Exposure, { perHour, perDay }: ExposureLimits): boolean =>
  thisHour >= perHour || today >= perDay;
