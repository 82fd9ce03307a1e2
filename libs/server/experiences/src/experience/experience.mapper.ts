import { experiencePolicy } from '@entraide/domain-access';
import { type Viewer, viewerId } from '@entraide/domain-kernel';
import { type RichText, excerptOf } from '@entraide/domain-text';
import type { ConceptLinkObject } from '@entraide/server-catalogue';
import type { Entry } from '../entry/entry.ts';
import { toFollowUps } from '../follow-up/follow-up.mapper.ts';
import type { ExperienceFactsObject } from './experience-facts.object.ts';
import type { ExperienceObject } from './experience.object.ts';
import type { ExperienceRow } from './experience.repository.ts';

export type Concepts = ReadonlyMap<string, ConceptLinkObject>;

/** Long enough to know whether to read on. */
const excerptCharacters = 240;

/** The ids of every concept an entry names. */
export const conceptIdsOf = (entry: Pick<Entry, 'treatmentId' | 'purposeId' | 'sideEffects'>): string[] => [
  entry.treatmentId,
  entry.purposeId,
  ...entry.sideEffects.map((effect) => effect.symptomId),
];

/** @throws when a concept is unknown, which the foreign keys rule out */
export function conceptOf(concepts: Concepts, id: string): ConceptLinkObject {
  const concept = concepts.get(id);
  if (!concept) throw new Error(`No concept ${id}`);
  return concept;
}

/** The facts of an entry or of an earlier version of it. */
export function toFacts(
  entry: Entry & { readonly narrativeTree: RichText },
  concepts: Concepts,
): ExperienceFactsObject {
  return {
    perspective: entry.perspective,
    treatment: conceptOf(concepts, entry.treatmentId),
    purpose: conceptOf(concepts, entry.purposeId),
    startedOn: entry.startedOn,
    endedOn: entry.endedOn,
    isStillTaking: entry.isStillTaking,
    doseValue: entry.doseValue,
    doseUnit: entry.doseUnit,
    doseFrequency: entry.doseFrequency,
    effectiveness: entry.effectiveness,
    timeToEffect: entry.timeToEffect,
    sideEffects: entry.sideEffects.map(({ symptomId, severity, isLasting }) => ({
      symptom: conceptOf(concepts, symptomId),
      severity,
      isLasting,
    })),
    sideEffectsOverall: entry.sideEffectsOverall,
    adherence: entry.adherence,
    burden: entry.burden,
    costBand: entry.costBand,
    stopReasons: [...entry.stopReasons],
    narrative: entry.narrativeTree,
    language: entry.language,
    visibility: entry.visibility,
    communityId: entry.communityId,
  };
}

export function toExperience(row: ExperienceRow, concepts: Concepts, viewer: Viewer, now: Date): ExperienceObject {
  const isAuthor = viewerId(viewer) === row.authorId;
  return {
    ...toFacts(row, concepts),
    id: row.id,
    author: row.author,
    excerpt: excerptOf(row.narrativeTree, excerptCharacters),
    consents: isAuthor ? { countsInStatistics: row.countsInStatistics, allowsResearch: row.allowsResearch } : null,
    state: row.state,
    revision: row.revision,
    isDemo: row.origin !== 'person',
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    followUps: toFollowUps(row, viewer, now),
    viewerCan: {
      edit: experiencePolicy.edit(viewer, row),
      withdraw: experiencePolicy.withdraw(viewer, row),
      report: experiencePolicy.report(viewer, row),
    },
  };
}
