import { Injectable } from '@nestjs/common';
import { type Viewer, refused } from '@entraide/domain-kernel';
import { ConceptReader } from '@entraide/server-catalogue';
import { presentOutcome } from '@entraide/server-platform';
import { EntryFactsReader, answeredConceptIds } from '../entry/entry-facts.reader.ts';
import { entryProblems } from '../entry/entry.rule.ts';
import { toAnswersObject } from './draft.mapper.ts';
import type { DraftRow } from './draft.repository.ts';
import type { ExperienceDraftObject } from './experience-draft.object.ts';

/** Drafts with the names of what they name and with what is still missing. Call it outside a transaction. */
@Injectable()
export class DraftPresenter {
  constructor(
    private readonly concepts: ConceptReader,
    private readonly facts: EntryFactsReader,
  ) {}

  /** Two statements for any number of drafts. */
  async present(viewer: Viewer, drafts: readonly DraftRow[]): Promise<ExperienceDraftObject[]> {
    const answers = drafts.map((draft) => draft.answers);
    const [facts, concepts] = await Promise.all([
      this.facts.factsFor(viewer, answers),
      this.concepts.byIds(answers.flatMap(answeredConceptIds), viewer.language),
    ]);
    return drafts.map((draft) => ({
      id: draft.id,
      experienceId: draft.experienceId,
      baseRevision: draft.baseRevision,
      answers: toAnswersObject(draft.answers, concepts),
      problems: presentOutcome(refused(...entryProblems(draft.answers, facts)), viewer.language).problems,
      createdAt: draft.createdAt,
      updatedAt: draft.updatedAt,
    }));
  }
}
