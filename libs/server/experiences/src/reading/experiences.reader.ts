import { Injectable } from '@nestjs/common';
import { experiencePolicy } from '@entraide/domain-access';
import type { Effectiveness, Language, Viewer, Visibility } from '@entraide/domain-kernel';
import { plainTextOf } from '@entraide/domain-text';
import { type AskedConceptRow, conceptLinksColumn, toConceptLinks } from '@entraide/server-catalogue';
import { Clock, Database, firstId } from '@entraide/server-platform';
import { idsAmong, isId } from '../entry/ids.ts';
import { effectivenessToldLast } from '../experience/effectiveness-told-last.ts';
import { toExperience } from '../experience/experience.mapper.ts';
import type { ExperienceObject } from '../experience/experience.object.ts';
import { type ExperienceRow, experienceColumns, readExperiences } from '../experience/experience.repository.ts';
import { ShowExperience } from '../experience/show-experience.query.ts';

/** What search keeps of an entry that others than its author may read. */
export interface IndexableExperience {
  readonly id: string;
  readonly audience: Exclude<Visibility, 'only_me'>;
  /** Set exactly for the audience `community`. */
  readonly communityId: string | null;
  readonly authorId: string;
  readonly language: Language;
  readonly treatmentId: string;
  readonly purposeId: string;
  readonly sideEffectIds: readonly string[];
  /** As the author told it last, in the entry or in a follow-up. */
  readonly effectiveness: Effectiveness;
  /** The narrative without mark-up. */
  readonly text: string;
  readonly createdAt: Date;
}

/** What a report keeps of an entry, so that a case can be decided whatever becomes of the entry. */
export interface ExperienceSnapshot {
  readonly id: string;
  readonly authorId: string;
  /** The community whose moderators decide; null for entries that belong to none, which administrators decide. */
  readonly communityId: string | null;
  readonly treatmentId: string;
  readonly purposeId: string;
  readonly visibility: Visibility;
  readonly revision: number;
  /** The Markdown as written. */
  readonly narrative: string;
  readonly language: Language;
}

/** Entries for the features that build on this one. */
@Injectable()
export class ExperiencesReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly showExperience: ShowExperience,
  ) {}

  /** For search: those of the ids that others may read; what is absent leaves the index. One statement. */
  async listIndexableExperiences(ids: readonly string[]): Promise<IndexableExperience[]> {
    const wanted = idsAmong(ids);
    if (wanted.length === 0) return [];
    const rows = await this.database.inTransaction('system', (transaction) =>
      transaction.query<ExperienceRow>(
        `select ${experienceColumns} from experience e where e.id = any($1::uuid[]) and ${isIndexable}`,
        [wanted],
      ),
    );
    return rows.map(toIndexable);
  }

  /** Ids in their order after one of them, to walk everything that is indexable. */
  async indexableIdsAfter(after: string | null, limit: number): Promise<string[]> {
    const rows = await this.database.inTransaction('system', (transaction) =>
      transaction.query<{ id: string }>(
        `select e.id from experience e where e.id > coalesce($1::uuid, ${firstId}) and ${isIndexable} order by e.id limit $2`,
        [after, limit],
      ),
    );
    return rows.map((row) => row.id);
  }

  /** Those of the ids that the viewer may read, in the order of the ids; two statements for any number. */
  readableExperiences(viewer: Viewer, ids: readonly string[]): Promise<ExperienceObject[]> {
    return this.showExperience.byIds(viewer, ids);
  }

  /** The same in one statement, names included, in no order: for pages that read much else. */
  async readableHits(viewer: Viewer, ids: readonly string[]): Promise<ExperienceObject[]> {
    const wanted = idsAmong(ids);
    if (wanted.length === 0) return [];
    const rows = await this.database.inTransaction(viewer, (transaction) =>
      transaction.query<ExperienceRow & { readonly concepts: AskedConceptRow[] }>(
        `select ${experienceColumns}, ${conceptLinksColumn(everyConcept)} as concepts
         from experience e where e.id = any($1::uuid[])`,
        [wanted],
      ),
    );
    const now = this.clock.now();
    return rows
      .filter((row) => experiencePolicy.read(viewer, row))
      .map((row) => toExperience(row, toConceptLinks(row.concepts, viewer.language), viewer, now));
  }

  /** What a report keeps; null when the viewer may not report it, because it cannot be read or is their own. */
  async snapshotForReport(viewer: Viewer, id: string): Promise<ExperienceSnapshot | null> {
    if (!isId(id)) return null;
    const [row] = await this.database.inTransaction(viewer, (transaction) => readExperiences(transaction, [id]));
    return row && experiencePolicy.report(viewer, row) ? toSnapshot(row) : null;
  }

  /**
   * What a report without a reader keeps of an entry; null when it is missing, withdrawn, removed or for its author
   * alone: no case ever shows that.
   */
  async snapshotForSystem(id: string): Promise<(ExperienceSnapshot & { readonly createdAt: Date }) | null> {
    if (!isId(id)) return null;
    const [row] = await this.database.inTransaction('system', (transaction) => readExperiences(transaction, [id]));
    return row && isPresent(row) ? { ...toSnapshot(row), createdAt: row.createdAt } : null;
  }
}

/** Treatment, purpose and side effects of a row of `experience e`. */
const everyConcept = `array[e.treatment_id, e.purpose_id]
  || array(select s.symptom_id from experience_side_effect s where s.experience_id = e.id)`;

const isIndexable = `e.state = 'published' and e.visibility <> 'only_me' and (e.visibility <> 'community' or e.community_id is not null)`;

function toIndexable(row: ExperienceRow): IndexableExperience {
  return {
    id: row.id,
    audience: row.visibility as IndexableExperience['audience'],
    communityId: row.communityId,
    authorId: row.authorId,
    language: row.language,
    treatmentId: row.treatmentId,
    purposeId: row.purposeId,
    sideEffectIds: row.sideEffects.map((effect) => effect.symptomId),
    effectiveness: effectivenessToldLast(row),
    text: plainTextOf(row.narrativeTree),
    createdAt: row.createdAt,
  };
}

/** There, and for others than its author: published, or kept from them until a moderator has looked. */
const isPresent = ({ state, visibility }: ExperienceRow): boolean =>
  visibility !== 'only_me' && !['withdrawn', 'removed'].includes(state);

function toSnapshot(row: ExperienceRow): ExperienceSnapshot {
  const { id, authorId, communityId, treatmentId, purposeId, visibility, revision, narrative, language } = row;
  return { id, authorId, communityId, treatmentId, purposeId, visibility, revision, narrative, language };
}
