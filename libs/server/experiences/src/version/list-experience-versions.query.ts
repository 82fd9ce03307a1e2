import { Injectable } from '@nestjs/common';
import { experiencePolicy } from '@entraide/domain-access';
import type { Viewer } from '@entraide/domain-kernel';
import type { RichText } from '@entraide/domain-text';
import { ConceptReader } from '@entraide/server-catalogue';
import { Database, notFound } from '@entraide/server-platform';
import { isId } from '../entry/ids.ts';
import type { Entry } from '../entry/entry.ts';
import { conceptIdsOf, toFacts } from '../experience/experience.mapper.ts';
import { readExperiences } from '../experience/experience.repository.ts';
import type { ExperienceVersionObject } from './experience-version.object.ts';

interface VersionRow {
  readonly revision: number;
  readonly replacedAt: Date;
  readonly snapshot: Entry & { readonly narrativeTree: RichText };
}

const mostVersions = 50;

/** What an entry said before its edits, the latest 50, newest first. */
@Injectable()
export class ListExperienceVersions {
  constructor(
    private readonly database: Database,
    private readonly concepts: ConceptReader,
  ) {}

  /** @throws not found for everybody but the author */
  async execute(viewer: Viewer, id: string): Promise<ExperienceVersionObject[]> {
    const rows = await this.rowsOf(viewer, id);
    const concepts = await this.concepts.byIds(
      rows.flatMap(({ snapshot }) => conceptIdsOf(snapshot)),
      viewer.language,
    );
    return rows.map(({ revision, replacedAt, snapshot }) => ({ ...toFacts(snapshot, concepts), revision, replacedAt }));
  }

  private rowsOf(viewer: Viewer, id: string): Promise<VersionRow[]> {
    if (!isId(id)) throw notFound();
    return this.database.inTransaction(viewer, async (transaction) => {
      const [experience] = await readExperiences(transaction, [id]);
      if (!experience || !experiencePolicy.read_versions(viewer, experience)) throw notFound();
      return transaction.query<VersionRow>(
        `select revision, replaced_at as "replacedAt", snapshot from experience_version
         where experience_id = $1 order by revision desc limit ${mostVersions}`,
        [id],
      );
    });
  }
}
