import type { ConceptKind } from '@entraide/contract';
import { choicesOf } from './action-problem.ts';

/** A concept that a form offers to tick. */
export interface ConceptOffer {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly name: string;
  readonly label: string;
}

const kinds: readonly ConceptKind[] = ['CONDITION', 'TREATMENT', 'SYMPTOM'];

/** An offer as the value of a hidden field, so that what was found once stays on the page without a script. */
export const writeOffer = ({ id, kind, name, label }: ConceptOffer): string =>
  JSON.stringify({ id, kind, name, label });

/** The offers that the page carried; what is not of our making is left out. They are shown and never believed. */
export const offersOf = (form: FormData): ConceptOffer[] => choicesOf(form, 'offer').flatMap(readOffer);

function readOffer(value: string): ConceptOffer[] {
  try {
    const { id, kind, name, label } = JSON.parse(value) as Record<string, unknown>;
    const known = kinds.find((candidate) => candidate === kind);
    if (typeof id !== 'string' || typeof name !== 'string' || typeof label !== 'string' || !known) return [];
    return [{ id, kind: known, name, label }];
  } catch {
    return [];
  }
}

/** Each concept once, where it was offered first. */
export function mergeOffers(...lists: readonly (readonly ConceptOffer[])[]): ConceptOffer[] {
  const byId = new Map<string, ConceptOffer>();
  for (const offer of lists.flat()) if (!byId.has(offer.id)) byId.set(offer.id, offer);
  return [...byId.values()];
}
