import { Inject, Injectable } from '@nestjs/common';
import { type Language, type MemberViewer, type Viewer, isMember } from '@entraide/domain-kernel';
import { owesReasons } from '@entraide/domain-moderation';
import { SanctionRepository } from '@entraide/server-accounts';
import {
  Clock,
  Database,
  type Page,
  type PageArgs,
  SETTINGS,
  type Settings,
  type Transaction,
  decodeCursor,
  pageSize,
  toPage,
} from '@entraide/server-platform';
import { isId } from '../is-id.ts';
import type { MyDecisionObject, MySanctionObject } from './my-decision.object.ts';
import { statementOfReasons } from './statement-of-reasons.ts';
import {
  type ToldDecisionRow,
  appealUntilOf,
  placeOf,
  statementFactsOf,
  toldColumns,
  toldTables,
} from './told-decision.ts';

interface CommunityColumns {
  readonly community_id: string | null;
  readonly community_slug: string | null;
  readonly community_name: string | null;
}
type Row = ToldDecisionRow & CommunityColumns;

const inLanguage = (language: Language): string => `
  select ${toldColumns}, community.slug as community_slug, community.name_${language} as community_name
  from ${toldTables} left join community on community.id = decision.community_id
  where decision.is_told and decision.subject_id = $1`;

/** The decisions about a member, and the sanctions that hold, read with their own rights: other rows are none. */
@Injectable()
export class MyDecisionsQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sanctions: SanctionRepository,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Newest first. */
  async list(viewer: Viewer, { first, after }: PageArgs): Promise<Page<MyDecisionObject>> {
    if (!isMember(viewer)) return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
    const size = pageSize(first);
    const from = decodeCursor(after);
    const rows = await this.read(
      viewer,
      `and ($2::timestamptz is null or (decision.created_at, decision.id) < ($2, $3::uuid))
       order by decision.created_at desc, decision.id desc limit $4`,
      [from?.at ?? null, from?.id ?? null, size + 1],
    );
    return toPage(
      rows,
      size,
      ({ created_at: at, id }) => ({ at, id }),
      (row) => this.present(viewer, row),
    );
  }

  /** `null` where there is no such decision about the viewer. */
  async one(viewer: Viewer, id: string): Promise<MyDecisionObject | null> {
    if (!isMember(viewer) || !isId(id)) return null;
    const [row] = await this.read(viewer, `and decision.id = $2`, [id]);
    return row ? this.present(viewer, row) : null;
  }

  /** What holds now, weightiest scope first; warnings are no longer anything once they are read. */
  async inForce(viewer: Viewer): Promise<MySanctionObject[]> {
    if (!isMember(viewer)) return [];
    return this.database.inTransaction(viewer, async (transaction) => {
      const holding = await this.sanctions.holding(transaction, viewer.memberId, this.clock.now());
      const links = await readLinks(
        transaction,
        holding.map(({ communityId }) => communityId),
        viewer.language,
      );
      return holding.map(({ kind, state, communityId, endsAt, decisionId }) => ({
        ...{ kind, state, endsAt, decisionId },
        community: communityId === null ? null : (links.get(communityId) ?? null),
      }));
    });
  }

  private read(viewer: MemberViewer, condition: string, values: readonly unknown[]): Promise<Row[]> {
    return this.database.inTransaction(viewer, (transaction) =>
      transaction.query<Row>(`${inLanguage(viewer.language)} ${condition}`, [viewer.memberId, ...values]),
    );
  }

  private present(viewer: MemberViewer, row: Row): MyDecisionObject {
    const statement = statementOfReasons(
      statementFactsOf(row, viewer, this.settings.publicUrl.href.replace(/\/$/, '')),
    );
    return {
      ...{ id: row.id, decidedAt: row.created_at, state: row.state, action: row.action, kind: row.kind },
      ...{ targetId: row.target_id, title: row.title, language: row.language, undoneAt: row.undone_at },
      community: communityOf(row),
      sanction: sanctionOf(row),
      place: placeOf(row),
      stays: row.arranged?.stays ?? null,
      statement: { ...statement, parts: [...statement.parts] },
      owesReasons: owesReasons(row.action, row.sanction_kind),
      appealUntil: appealUntilOf(row),
    };
  }
}

const communityOf = ({ community_id: id, community_slug: slug, community_name: name }: CommunityColumns) =>
  id === null || slug === null || name === null ? null : { id, slug, name };

const sanctionOf = (row: Row): MySanctionObject | null =>
  row.sanction_kind && {
    kind: row.sanction_kind,
    state: row.sanction_state ?? 'lifted',
    community: row.sanction_community_id === null ? null : communityOf(row),
    endsAt: row.sanction_ends_at,
    decisionId: row.id,
  };

interface LinkRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

async function readLinks(
  transaction: Transaction,
  ids: readonly (string | null)[],
  language: Language,
): Promise<ReadonlyMap<string, LinkRow>> {
  const wanted = ids.filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await transaction.query<LinkRow>(
    `select id, slug, name_${language} as name from community where id = any($1::uuid[])`,
    [wanted],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
