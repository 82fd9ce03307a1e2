import { Injectable } from '@nestjs/common';
import type { Viewer } from '@entraide/domain-kernel';
import { Database } from '@entraide/server-platform';
import { idsAmong } from '../entry/ids.ts';
import type { ExperienceObject } from './experience.object.ts';
import { ExperiencePresenter } from './experience.presenter.ts';
import { readExperiences } from './experience.repository.ts';

/** One entry. */
@Injectable()
export class ShowExperience {
  constructor(
    private readonly database: Database,
    private readonly presenter: ExperiencePresenter,
  ) {}

  /** Null when there is none or the viewer may not read it. */
  async execute(viewer: Viewer, id: string): Promise<ExperienceObject | null> {
    return (await this.byIds(viewer, [id]))[0] ?? null;
  }

  /** Those that the viewer may read, in the order of the ids; two statements for any number. */
  async byIds(viewer: Viewer, ids: readonly string[]): Promise<ExperienceObject[]> {
    const wanted = idsAmong(ids);
    if (wanted.length === 0) return [];
    const rows = await this.database.inTransaction(viewer, (transaction) => readExperiences(transaction, wanted));
    const order = new Map(wanted.map((id, index) => [id, index]));
    const sorted = rows.toSorted((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
    return this.presenter.present(viewer, sorted);
  }
}
