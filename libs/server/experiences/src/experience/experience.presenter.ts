import { Injectable } from '@nestjs/common';
import { experiencePolicy } from '@entraide/domain-access';
import type { Viewer } from '@entraide/domain-kernel';
import { ConceptReader } from '@entraide/server-catalogue';
import { Clock } from '@entraide/server-platform';
import { conceptIdsOf, toExperience } from './experience.mapper.ts';
import type { ExperienceObject } from './experience.object.ts';
import type { ExperienceRow } from './experience.repository.ts';

/** The last two steps of every read: rules, then names. Call it outside the transaction that read the rows. */
@Injectable()
export class ExperiencePresenter {
  constructor(
    private readonly concepts: ConceptReader,
    private readonly clock: Clock,
  ) {}

  /** Those of the rows that the viewer may read, in the rows' order; one statement, none for no row. */
  async present(viewer: Viewer, rows: readonly ExperienceRow[]): Promise<ExperienceObject[]> {
    const readable = rows.filter((row) => experiencePolicy.read(viewer, row));
    const concepts = await this.concepts.byIds(readable.flatMap(conceptIdsOf), viewer.language);
    const now = this.clock.now();
    return readable.map((row) => toExperience(row, concepts, viewer, now));
  }
}
