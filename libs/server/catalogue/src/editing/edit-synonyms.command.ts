import { Injectable } from '@nestjs/common';
import { mayWithConcept } from '@entraide/domain-access';
import { type MemberViewer, type Outcome, foldText, languages } from '@entraide/domain-kernel';
import { Clock, Database, Journal, outcomeOf, refuse, refuseIfAny } from '@entraide/server-platform';
import { isConceptId } from '../joining/concept-id.ts';
import type { ByLanguage } from '../merging/catalogue-term.ts';
import { loadRecord } from '../merging/catalogue.repository.ts';
import type { ConceptRecord, NameEntry } from '../merging/concept-record.ts';
import { catalogueLock } from '../merging/merge-catalogue.ts';
import { saveRecords } from '../merging/save-records.ts';
import { checkSynonyms, tidyNames } from './concept-draft.ts';
import { keepFormer } from './concept-history.ts';
import { refuseIfMuted } from './refuse-if-muted.ts';

export interface SynonymsChange {
  readonly id: string;
  /** That the moderator saw. */
  readonly revision: number;
  readonly synonyms: ByLanguage<readonly string[]>;
}

/** Changes the other names of a concept and nothing else, for moderators. Files leave them alone from then on. */
@Injectable()
export class EditSynonyms {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly journal: Journal,
  ) {}

  /** @returns the concept's id */
  execute(viewer: MemberViewer, { id, revision, synonyms }: SynonymsChange): Promise<Outcome<string>> {
    const tidy = { en: tidyNames(synonyms.en), fr: tidyNames(synonyms.fr) };
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        if (!mayWithConcept('curate', viewer)) refuse('not_found');
        refuseIfMuted(viewer);
        refuseIfAny([...checkSynonyms(tidy.en, 'synonymsEn'), ...checkSynonyms(tidy.fr, 'synonymsFr')]);
        await transaction.query(catalogueLock);
        const stored = isConceptId(id) ? await loadRecord(transaction, id) : undefined;
        if (!stored) return refuse('not_found');
        if (stored.revision !== revision) refuse('changed_meanwhile');
        const changedAt = this.clock.now();
        await keepFormer(transaction, { record: stored.record, revision, changedById: viewer.memberId, changedAt });
        await saveRecords(transaction, stored.kind, [withSynonyms(stored.record, tidy)], changedAt);
        await transaction.subjectChanged('concept', id);
        await this.journal.write(transaction, {
          action: 'concept_synonyms_changed',
          actorId: viewer.memberId,
          subject: { kind: 'concept', id },
          communityId: null,
        });
        return id;
      }),
    );
  }
}

function withSynonyms(record: ConceptRecord, synonyms: ByLanguage<readonly string[]>): ConceptRecord {
  const entries = languages.flatMap((language) =>
    synonyms[language].map((name): NameEntry => {
      const known = record.synonyms.find((entry) => entry.language === language && entry.name === name);
      return known ?? { language, role: 'synonym', name, key: foldText(name), source: 'administrator' };
    }),
  );
  return { ...record, synonyms: entries, editedFields: [...new Set([...record.editedFields, 'synonyms'])] };
}
