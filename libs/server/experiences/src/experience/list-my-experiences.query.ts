import { Injectable } from '@nestjs/common';
import { type Viewer, viewerId } from '@entraide/domain-kernel';
import { Database, type Page, decodeCursor, pageSize, toPage } from '@entraide/server-platform';
import type { ExperienceObject } from './experience.object.ts';
import { ExperiencePresenter } from './experience.presenter.ts';
import { type ExperienceRow, experienceColumns } from './experience.repository.ts';

/** The viewer's own entries in every state, newest first. */
@Injectable()
export class ListMyExperiences {
  constructor(
    private readonly database: Database,
    private readonly presenter: ExperiencePresenter,
  ) {}

  async execute(viewer: Viewer, first: number, after: string | null | undefined): Promise<Page<ExperienceObject>> {
    const size = pageSize(first);
    const cursor = decodeCursor(after);
    const rows = await this.database.inTransaction(viewer, (transaction) =>
      transaction.query<ExperienceRow>(
        `select ${experienceColumns} from experience e
         where e.author_id = $1 and ($2::timestamptz is null or (e.created_at, e.id) < ($2, $3::uuid))
         order by e.created_at desc, e.id desc limit ${size + 1}`,
        [viewerId(viewer), cursor?.at ?? null, cursor?.id ?? null],
      ),
    );
    const { pageInfo } = toPage(
      rows,
      size,
      (row) => ({ at: row.createdAt, id: row.id }),
      (row) => row,
    );
    return { nodes: await this.presenter.present(viewer, rows.slice(0, size)), pageInfo };
  }
}
