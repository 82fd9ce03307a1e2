import { textsOf } from './form-text.ts';

/** A condition that the form offers to tick. */
export interface ConditionOffer {
  readonly id: string;
  readonly name: string;
  readonly label: string;
}

/** An offer as the value of a hidden field, so that what was found once stays on the page without a script. */
export const writeOffer = ({ id, name, label }: ConditionOffer): string => JSON.stringify([id, name, label]);

/** The offers that the page carried; what is not of our making is left out. They are shown and never believed. */
export const offersOf = (form: FormData): ConditionOffer[] => textsOf(form, 'offer').flatMap(readOffer);

function readOffer(value: string): ConditionOffer[] {
  try {
    const parts: unknown = JSON.parse(value);
    if (!Array.isArray(parts) || parts.length !== 3) return [];
    const [id, name, label] = parts as unknown[];
    return typeof id === 'string' && typeof name === 'string' && typeof label === 'string' ? [{ id, name, label }] : [];
  } catch {
    return [];
  }
}

/** Each condition once, where it was offered first. */
export const mergeOffers = (...lists: readonly (readonly ConditionOffer[])[]): ConditionOffer[] => {
  const byId = new Map<string, ConditionOffer>();
  for (const { id, name, label } of lists.flat()) if (!byId.has(id)) byId.set(id, { id, name, label });
  return [...byId.values()];
};
