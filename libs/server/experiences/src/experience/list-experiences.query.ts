import { Injectable } from '@nestjs/common';
import type { Viewer } from '@entraide/domain-kernel';
import { Database, type Page, decodeCursor, pageSize, toPage } from '@entraide/server-platform';
import { idsAmong } from '../entry/ids.ts';
import type { ExperienceFilterInput } from './experience-filter.input.ts';
import type { ExperienceObject } from './experience.object.ts';
import { ExperiencePresenter } from './experience.presenter.ts';
import { type ExperienceRow, experienceColumns } from './experience.repository.ts';

export interface ExperienceListing {
  readonly filter?: ExperienceFilterInput | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
}

const mostPurposes = 50;

/** What others share, newest first. One's own entries for oneself alone are in one's own list, not here. */
@Injectable()
export class ListExperiences {
  constructor(
    private readonly database: Database,
    private readonly presenter: ExperiencePresenter,
  ) {}

  /** Two statements whatever the number of rows, one when there is none. */
  async execute(viewer: Viewer, { filter, first, after }: ExperienceListing): Promise<Page<ExperienceObject>> {
    const size = pageSize(first);
    const { sql, parameters } = skeleton(filter ?? {}, after, size + 1);
    const rows = await this.database.inTransaction(viewer, (transaction) =>
      transaction.query<ExperienceRow>(
        `with page as materialized (${sql})
         select ${experienceColumns} from page join experience e on e.id = page.id
         order by e.created_at desc, e.id desc`,
        parameters,
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

/** The ids of a page. An id that is none of ours finds nothing, like one that does not exist. */
function skeleton(filter: ExperienceFilterInput, after: string | null | undefined, limit: number) {
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const conditions = [`e.state = 'published'`, `e.visibility <> 'only_me'`, ...conditionsOf(filter, bind)];
  const cursor = decodeCursor(after);
  if (cursor) conditions.push(`(e.created_at, e.id) < (${bind(cursor.at)}::timestamptz, ${bind(cursor.id)}::uuid)`);
  const page = `order by e.created_at desc, e.id desc limit ${limit}`;
  const newest = `select e.id, e.created_at from experience e where ${conditions.join(' and ')}`;
  if (!filter.purposeIds) return { sql: `${newest} ${page}`, parameters };
  const purposes = bind(idsAmong(filter.purposeIds).slice(0, mostPurposes));
  // Each purpose walks its own index to the page's end: no sort of everything that was ever told about them.
  const sql = `select e.id, e.created_at from unnest(${purposes}::uuid[]) purpose (id),
    lateral (${newest} and e.purpose_id = purpose.id ${page}) e ${page}`;
  return { sql, parameters };
}

function conditionsOf(filter: ExperienceFilterInput, bind: (value: unknown) => string): string[] {
  const is = (column: string, id: string | null | undefined): string[] =>
    id ? [`${column} = any(${bind(idsAmong([id]))}::uuid[])`] : [];
  const hasSymptom = is('s.symptom_id', filter.symptomId).map(
    (condition) => `e.id in (select s.experience_id from experience_side_effect s where ${condition})`,
  );
  return [
    ...is('e.treatment_id', filter.treatmentId),
    ...is('e.purpose_id', filter.purposeId),
    ...is('e.community_id', filter.communityId),
    ...hasSymptom,
    ...answersOf(filter, bind),
  ];
}

/** Conditions on what the entry itself answers; what was told later in follow-ups is not looked at. */
function answersOf(filter: ExperienceFilterInput, bind: (value: unknown) => string): string[] {
  const says = (column: string, answer: string | boolean | null | undefined): string[] =>
    answer === null || answer === undefined ? [] : [`${column} = ${bind(answer)}`];
  return [
    ...says('e.effectiveness', filter.effectiveness),
    ...says('e.perspective', filter.perspective),
    ...says('e.side_effects_overall', filter.sideEffectsOverall),
    ...says('e.is_still_taking', filter.isStillTaking),
    ...(filter.stopReason ? [`e.stop_reasons @> array[${bind(filter.stopReason)}]::text[]`] : []),
  ];
}
