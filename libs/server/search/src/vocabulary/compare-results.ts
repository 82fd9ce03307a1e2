import type { Found } from '../finding/found.objects.ts';
import type { PreviewedHitObject } from './synonym-preview.objects.ts';

/** What a result is, whatever place of it was found: a thread stands for its posts. */
export function identityOf(found: Found): string {
  if ('concept' in found) return `concept ${found.concept.id}`;
  if ('experience' in found) return `experience ${found.experience.id}`;
  return 'threadId' in found ? `thread ${found.threadId}` : `community ${found.community.id}`;
}

/** Two lists of results, each result with its place in both, from 1; null where it is missing. */
export function compareResults(
  before: readonly Found[],
  after: readonly Found[],
): { before: PreviewedHitObject[]; after: PreviewedHitObject[] } {
  const [was, is] = [placesOf(before), placesOf(after)];
  const place = (found: Found): PreviewedHitObject => ({
    found,
    before: was.get(identityOf(found)) ?? null,
    after: is.get(identityOf(found)) ?? null,
  });
  return { before: before.map(place), after: after.map(place) };
}

const placesOf = (list: readonly Found[]): ReadonlyMap<string, number> =>
  new Map(list.map((found, index) => [identityOf(found), index + 1]));
