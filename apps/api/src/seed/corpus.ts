import type { Language } from '@entraide/domain-kernel';
import type { ConceptIds } from './concepts.ts';
import type { CorpusSize } from './corpus-size.ts';
import type { SourceTexts } from './source-texts.ts';

export interface PlannedTopic {
  readonly id: string;
  readonly slug: string;
}

export interface PlannedCommunity {
  readonly id: string;
  readonly number: number;
  readonly conditionIds: readonly string[];
  readonly topics: readonly PlannedTopic[];
  /** Filled while members are planned. */
  readonly memberIds: string[];
}

export interface PlannedMember {
  readonly id: string;
  readonly number: number;
  readonly language: Language;
  readonly createdAt: Date;
  readonly communities: readonly PlannedCommunity[];
}

/** What every part of the corpus is made from. */
export interface CorpusMaterial {
  readonly size: CorpusSize;
  readonly texts: SourceTexts;
  readonly concepts: ConceptIds;
}

/** The corpus ends at this moment, always, so that two loads are alike. */
export const corpusEnd = new Date('2026-10-31T20:00:00Z');
export const corpusStart = new Date('2023-11-01T08:00:00Z');
