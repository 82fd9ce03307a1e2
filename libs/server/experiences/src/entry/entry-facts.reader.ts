import { Injectable } from '@nestjs/common';
import { type ConceptKind, type Viewer, isMember, monthOf } from '@entraide/domain-kernel';
import { ConceptReader } from '@entraide/server-catalogue';
import { Clock } from '@entraide/server-platform';
import type { Answers } from './answers.ts';
import type { EntryFacts } from './entry.ts';
import { idsAmong } from './ids.ts';

/** The ids of every concept the answers name. */
export const answeredConceptIds = (answers: Answers): string[] =>
  idsAmong([answers.treatmentId, answers.purposeId, ...(answers.sideEffects ?? []).map((effect) => effect.symptomId)]);

const everyKind: readonly ConceptKind[] = ['treatment', 'condition', 'symptom'];

/** What the rules must know besides the answers. Call it outside a transaction: it reads the catalogue. */
@Injectable()
export class EntryFactsReader {
  constructor(
    private readonly concepts: ConceptReader,
    private readonly clock: Clock,
  ) {}

  /** One statement for any number of answers; none when they name no concept. */
  async factsFor(viewer: Viewer, answers: readonly Answers[]): Promise<EntryFacts> {
    const ids = [...new Set(answers.flatMap(answeredConceptIds))];
    return {
      thisMonth: monthOf(this.clock.now()),
      conceptKinds: await this.concepts.selectableIds(ids, everyKind),
      communityIds: isMember(viewer) ? viewer.communityIds : new Set(),
    };
  }
}
