import { type Language, languages } from '@entraide/domain-kernel';
import type { IndexableConcept } from '@entraide/server-catalogue';
import type { SearchDocument } from '@entraide/server-platform';

const labelOf = (concept: IndexableConcept, language: Language): string =>
  (language === 'fr' ? (concept.label_fr ?? concept.label_en) : (concept.label_en ?? concept.label_fr)) ?? '';

/** Every name of a concept in both languages, each once; always in one order, so that only a change is a change. */
export const namesOf = (concept: IndexableConcept): string[] =>
  [...new Set(concept.names.map(({ name }) => name))].toSorted();

export const conceptDocument = (concept: IndexableConcept): SearchDocument => ({
  kind: concept.kind,
  id: concept.id,
  audience: 'public',
  communityId: null,
  threadId: null,
  authorId: null,
  texts: languages.map((language) => ({
    language,
    title: concept[`everyday_${language}`] ?? labelOf(concept, language),
    body: concept[`summary_${language}`] ?? concept.summary_en ?? concept.summary_fr ?? '',
  })),
  names: namesOf(concept),
  conceptIds: [concept.id, ...concept.parent_ids],
  threadKind: null,
  authorRole: null,
  effectiveness: null,
  isAnswered: null,
  helpfulness: 0,
  createdAt: concept.created_at,
});
