/** The figures of evidence, each with its unit. Those of privacy are argued in docs/decisions/0011-counted-in-groups.md. */
export const evidenceSettings = {
  /** The fewest people who are counted together, and the fewest of whom a figure is shown. */
  fewestPeople: 5,
  /** The fewest people of whom a cross-table, a download or the API over HTTP shows a figure. */
  fewestPeopleApart: 11,
  /** The fewest people who rated each of two treatments that are compared. */
  fewestPeopleCompared: 30,
  /** The fewest people of a circle whose changed answers are published together. */
  fewestChanged: 5,
  /** How many of a block may tell their own answer without giving away the others'. */
  mayTell: 1,
  /** The smallest probability with which a question waits although it could be shown. */
  leastWaiting: 1 / 64,
  /** The two-sided 95 % quantile of the normal distribution. */
  normalQuantile: 1.959964,
} as const;
