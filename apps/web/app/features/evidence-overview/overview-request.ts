import type { EvidenceOrder } from '@entraide/contract';

/** Orders of an overview by their word in the address; the first needs no word. */
export const overviewOrders = { lower: 'LOWER_BOUND', people: 'PEOPLE', name: 'NAME' } as const satisfies Record<
  string,
  EvidenceOrder
>;
export type OverviewOrder = keyof typeof overviewOrders;

export const overviewOrderNames = Object.keys(overviewOrders) as OverviewOrder[];

/** What the address of a page with an overview asks of it. */
export interface OverviewRequest {
  readonly order: OverviewOrder;
  readonly after: string | null;
}

/** Anything but a known order means the usual one: by the lower end of the range, so that few answers never win. */
export function readOverviewRequest(query: URLSearchParams): OverviewRequest {
  const asked = query.get('order');
  return {
    order: overviewOrderNames.find((name) => name === asked) ?? 'lower',
    after: query.get('after') || null,
  };
}

/** The address of an overview in an order, or of its next part; the overview itself is shown at once. */
export function overviewPath(page: string, { order, after }: OverviewRequest): string {
  const query = new URLSearchParams();
  if (order !== 'lower') query.set('order', order);
  if (after) query.set('after', after);
  return `${page}${query.size > 0 ? `?${query}` : ''}#${overviewAnchor}`;
}

export const overviewAnchor = 'reported-treatments';

/** Where in the list of treatments with a side effect the address begins; null at the beginning. */
export const readSideEffectsAfter = (query: URLSearchParams): string | null => query.get('effects') || null;

/** The address of a part of that list. */
export const sideEffectsPath = (page: string, after: string | null): string =>
  `${page}${after === null ? '' : `?${new URLSearchParams({ effects: after })}`}#side-effects`;
