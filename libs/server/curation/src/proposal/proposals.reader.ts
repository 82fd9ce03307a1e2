import { Injectable } from '@nestjs/common';
import { mayWithConcept } from '@entraide/domain-access';
import { type ConceptKind, type Language, type Viewer, viewerId } from '@entraide/domain-kernel';
import { type AskedConceptRow, conceptLinksColumn, toConceptLinks } from '@entraide/server-catalogue';
import { Database, type Page, type PageArgs, decodeCursor, pageSize, toPage } from '@entraide/server-platform';
import type { ProposalState } from './proposal-state.ts';
import type { ConceptProposalObject } from './proposal.object.ts';

interface ProposalRow {
  readonly id: string;
  readonly proposer_id: string | null;
  readonly pseudonym: string | null;
  readonly kind: ConceptKind;
  readonly language: Language;
  readonly name: string;
  readonly other_names: string[];
  readonly reason: string;
  readonly source_url: string | null;
  readonly state: ProposalState;
  readonly concepts: AskedConceptRow[];
  readonly answer: string;
  readonly answered_at: Date | null;
  readonly created_at: Date;
}

const columns = `
  p.id, p.proposer_id, proposer.pseudonym, p.kind, p.language, p.name, p.other_names, p.reason, p.source_url, p.state,
  ${conceptLinksColumn('array_remove(array[p.concept_id], null)')} as concepts, p.answer, p.answered_at, p.created_at`;
const tables = `concept_proposal p left join member proposer on proposer.id = p.proposer_id and proposer.state <> 'erased'`;

/** Proposals, for those who made them and those who answer them. One statement each; row-level security guards twice. */
@Injectable()
export class ProposalsReader {
  constructor(private readonly database: Database) {}

  /** The viewer's own, newest first, at most 50. */
  async own(viewer: Viewer): Promise<ConceptProposalObject[]> {
    const rows = await this.rows(viewer, `where p.proposer_id = $1 order by p.created_at desc, p.id desc limit 50`, [
      viewerId(viewer),
    ]);
    return rows.map((row) => present(row, viewer));
  }

  /** `null` when there is none, or none for this viewer. */
  async one(viewer: Viewer, id: string): Promise<ConceptProposalObject | null> {
    const [row] = await this.rows(viewer, `where p.id::text = $1`, [id.toLowerCase()]);
    if (!row || !(mayWithConcept('curate', viewer) || row.proposer_id === viewerId(viewer))) return null;
    return present(row, viewer);
  }

  /** Waiting ones oldest first, answered ones newest first. */
  async page(viewer: Viewer, isAnswered: boolean, { first, after }: PageArgs): Promise<Page<ConceptProposalObject>> {
    const size = pageSize(first);
    const from = decodeCursor(after);
    const [column, sign, order] = isAnswered ? ['p.answered_at', '<', 'desc'] : ['p.created_at', '>', 'asc'];
    const rows = await this.rows(
      viewer,
      `where (p.state <> 'waiting') = $1
         and ($2::timestamptz is null or (${column}, p.id) ${sign} ($2::timestamptz, $3::uuid))
       order by ${column} ${order}, p.id ${order} limit $4`,
      [isAnswered, from?.at ?? null, from?.id ?? null, size + 1],
    );
    return toPage(
      rows,
      size,
      (row) => ({ at: isAnswered ? (row.answered_at ?? row.created_at) : row.created_at, id: row.id }),
      (row) => present(row, viewer),
    );
  }

  private rows(viewer: Viewer, condition: string, parameters: readonly unknown[]): Promise<ProposalRow[]> {
    return this.database.inTransaction(viewer, (transaction) =>
      transaction.query<ProposalRow>(`select ${columns} from ${tables} ${condition}`, parameters),
    );
  }
}

const present = (row: ProposalRow, viewer: Viewer): ConceptProposalObject => ({
  id: row.id,
  kind: row.kind,
  language: row.language,
  name: row.name,
  otherNames: row.other_names,
  reason: row.reason,
  sourceUrl: row.source_url,
  state: row.state,
  concept: [...toConceptLinks(row.concepts, viewer.language).values()][0] ?? null,
  answer: row.answer,
  proposedAt: row.created_at,
  answeredAt: row.answered_at,
  proposer: row.proposer_id && row.pseudonym ? { id: row.proposer_id, pseudonym: row.pseudonym } : null,
});
