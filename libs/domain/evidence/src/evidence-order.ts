/** What a list is sorted by. Names are sorted in the database, in the reader's language. */
export const evidenceOrders = ['lower_bound', 'people', 'name'] as const;
export type EvidenceOrder = (typeof evidenceOrders)[number];

/** What the orders look at. `lower`: the lower end of the share helped, `null` where it is not shown. */
export interface Ordered {
  readonly id: string;
  readonly people: number;
  readonly lower: number | null;
}

const byId = (a: Ordered, b: Ordered): number => (a.id < b.id ? -1 : Number(a.id > b.id));

/** Highest lower bound first, those without one last; then more people first; ids keep it stable. */
export const byLowerBound = (a: Ordered, b: Ordered): number =>
  (b.lower ?? -1) - (a.lower ?? -1) || b.people - a.people || byId(a, b);

/** Most people first, then the higher lower bound; ids keep it stable. */
export const byPeople = (a: Ordered, b: Ordered): number =>
  b.people - a.people || (b.lower ?? -1) - (a.lower ?? -1) || byId(a, b);
