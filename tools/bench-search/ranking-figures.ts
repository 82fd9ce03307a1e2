/** What a list of results is worth, for one question. */
export interface RankingFigures {
  readonly ndcg: number;
  readonly reciprocalRank: number;
  readonly recall: number;
  readonly isEmpty: boolean;
}

/** Relevant things by key; a grade above 0 is relevant, what is absent is not. */
export type Grades = ReadonlyMap<string, number>;

/** What a place is worth: exponential in the grade, so that one excellent result outweighs two fair ones. */
const gainOf = (grade: number): number => 2 ** grade - 1;

const discounted = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, index) => sum + gainOf(grade) / Math.log2(index + 2), 0);

/**
 * Normalised discounted cumulative gain (Järvelin and Kekäläinen 2002, with the exponential gain of Burges 2005).
 * @param ranked keys, the best first, each once @returns 0 to 1; 0 when nothing is relevant
 */
export function ndcgAt(depth: number, ranked: readonly string[], grades: Grades): number {
  const found = ranked.slice(0, depth).map((key) => grades.get(key) ?? 0);
  const ideal = [...grades.values()].toSorted((one, other) => other - one).slice(0, depth);
  const best = discounted(ideal);
  return best === 0 ? 0 : discounted(found) / best;
}

/** One over the place of the first relevant result; 0 when none is within the depth. */
export function reciprocalRankAt(depth: number, ranked: readonly string[], grades: Grades): number {
  const place = ranked.slice(0, depth).findIndex((key) => (grades.get(key) ?? 0) > 0);
  return place < 0 ? 0 : 1 / (place + 1);
}

/**
 * Share of the relevant things that are within the depth, of as many as fit into it (capped recall, as BEIR has it): some
 * questions have more than fifty relevant things. 0 when nothing is relevant.
 */
export function recallAt(depth: number, ranked: readonly string[], grades: Grades): number {
  const relevant = [...grades.values()].filter((grade) => grade > 0).length;
  const found = ranked.slice(0, depth).filter((key) => (grades.get(key) ?? 0) > 0).length;
  return relevant === 0 ? 0 : found / Math.min(depth, relevant);
}

/** nDCG@10, reciprocal rank within 10, recall@50. */
export const figuresOf = (ranked: readonly string[], grades: Grades): RankingFigures => ({
  ndcg: ndcgAt(10, ranked, grades),
  reciprocalRank: reciprocalRankAt(10, ranked, grades),
  recall: recallAt(50, ranked, grades),
  isEmpty: ranked.length === 0,
});

/** Means over questions. */
export interface MeanFigures {
  readonly queries: number;
  readonly ndcgAt10: number;
  readonly mrrAt10: number;
  readonly recallAt50: number;
  readonly withoutResult: number;
}

export function meansOf(figures: readonly RankingFigures[]): MeanFigures {
  const mean = (value: (figure: RankingFigures) => number): number =>
    figures.length === 0
      ? 0
      : Number((figures.reduce((sum, each) => sum + value(each), 0) / figures.length).toFixed(3));
  return {
    queries: figures.length,
    ndcgAt10: mean(({ ndcg }) => ndcg),
    mrrAt10: mean(({ reciprocalRank }) => reciprocalRank),
    recallAt50: mean(({ recall }) => recall),
    withoutResult: mean(({ isEmpty }) => Number(isEmpty)),
  };
}
