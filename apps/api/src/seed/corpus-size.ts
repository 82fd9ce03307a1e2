/** How much of everything a load corpus holds. */
export interface CorpusSize {
  readonly communities: number;
  readonly members: number;
  readonly threads: number;
  /** Opening posts included. */
  readonly posts: number;
  readonly experiences: number;
  /** The catalogue gets synthetic treatments until it has so many. */
  readonly leastTreatments?: number;
}

export const corpusSizes = {
  small: { communities: 6, members: 500, threads: 1_000, posts: 10_000, experiences: 2_000 },
  medium: { communities: 20, members: 5_000, threads: 10_000, posts: 100_000, experiences: 20_000 },
  large: {
    communities: 60,
    members: 50_000,
    threads: 100_000,
    posts: 1_000_000,
    experiences: 200_000,
    leastTreatments: 2_000,
  },
} as const satisfies Record<string, CorpusSize>;

export type CorpusSizeName = keyof typeof corpusSizes;

export const corpusSizeNames = Object.keys(corpusSizes) as CorpusSizeName[];
