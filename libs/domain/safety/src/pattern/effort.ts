/** Counts comparisons, so that a spec can show that work grows with the length of a text and no faster. */
export interface Effort {
  comparisons: number;
}
