import { type ConceptKind, type ExperienceState, OwnCoursesOperation, type OwnCoursesQuery } from '@entraide/contract';
import { ask } from '../../page-request.ts';
import type { OwnAnswers } from './own-answers.ts';

/** What a page asks of an entry to show its course. */
export interface OwnCourseEntry extends OwnAnswers {
  readonly state: ExperienceState;
  readonly treatment: { readonly id: string; readonly slug: string; readonly name: string };
  readonly purpose: { readonly id: string; readonly kind: ConceptKind; readonly slug: string };
}

export type OwnEvidence = OwnCoursesQuery['evidenceOfPairs'][number];

/** What everybody reports beside each entry, in the entries' order, in one request; null for those that have no place in the figures. */
export async function loadOwnCourses(
  args: Parameters<typeof ask>[0],
  entries: readonly OwnCourseEntry[],
): Promise<(OwnEvidence | null)[]> {
  const published = entries.filter((entry) => entry.state === 'PUBLISHED');
  if (published.length === 0) return entries.map(() => null);
  const { evidenceOfPairs } = await ask(args, OwnCoursesOperation, {
    pairs: published.map(({ treatment, purpose }) => ({ treatmentId: treatment.id, purposeId: purpose.id })),
  });
  return entries.map((entry) => evidenceOfPairs[published.indexOf(entry)] ?? null);
}
