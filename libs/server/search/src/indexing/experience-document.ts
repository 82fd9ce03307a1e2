import type { IndexableConcept } from '@entraide/server-catalogue';
import type { IndexableExperience } from '@entraide/server-experiences';
import type { SearchDocument } from '@entraide/server-platform';

/** An entry is called by its treatment and purpose: it is found by their names in both languages, and by its story. */
export function experienceDocument(
  experience: IndexableExperience,
  concepts: ReadonlyMap<string, IndexableConcept>,
): SearchDocument {
  const named = [experience.treatmentId, experience.purposeId].flatMap((id) => concepts.get(id) ?? []);
  const names = named.flatMap((concept) => [
    concept.label_en,
    concept.label_fr,
    concept.everyday_en,
    concept.everyday_fr,
  ]);
  return {
    kind: 'experience',
    id: experience.id,
    audience: experience.audience,
    communityId: experience.communityId,
    threadId: null,
    authorId: experience.authorId,
    texts: [{ language: experience.language, title: '', body: experience.text }],
    names: [...new Set(names.filter((name) => name !== null))],
    conceptIds: [...new Set([experience.treatmentId, experience.purposeId, ...experience.sideEffectIds])],
    threadKind: null,
    authorRole: null,
    effectiveness: experience.effectiveness,
    isAnswered: null,
    helpfulness: 0,
    createdAt: experience.createdAt,
  };
}
