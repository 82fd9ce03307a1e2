import { Injectable } from '@nestjs/common';
import type { ReportReason } from '@entraide/domain-kernel';
import {
  type CaseState,
  type ReportSource,
  type ResponseTargets,
  type Standing,
  type Urgency,
  caseAfter,
  isCertainDanger,
  isMachine,
  isUnsure,
  standingAfter,
} from '@entraide/domain-moderation';
import { Journal, type Transaction } from '@entraide/server-platform';
import type { Reportable } from '../reportable/reportable.ts';
import { TargetsReader } from '../targets/targets.reader.ts';
import { dangerCaseJobs } from '../watch/danger-case.jobs.ts';

interface OpenCaseRow {
  readonly id: string;
  readonly state: CaseState;
  readonly urgency: Urgency;
  readonly is_unsure: boolean;
  readonly due_at: Date;
  readonly community_id: string | null;
}

/** A reported thing with why and when. */
export interface Incident {
  readonly thing: Reportable;
  readonly reason: ReportReason;
  readonly source: ReportSource;
  readonly at: Date;
}

/** The one open case on a thing. */
@Injectable()
export class OpenCase {
  constructor(
    private readonly targets: TargetsReader,
    private readonly journal: Journal,
  ) {}

  /**
   * Opens a case, or joins the one that is open and raises it. Reports at the same moment join each other: the index on
   * open cases lets one of them open it. Where it is about danger now, those in charge are told.
   * @returns its id
   */
  async reportedIn(transaction: Transaction, incident: Incident): Promise<string> {
    const { responseMin } = await this.targets.read(transaction);
    for (;;) {
      const id =
        (await this.open(transaction, incident, responseMin)) ?? (await this.join(transaction, incident, responseMin));
      if (id !== null) return id;
    }
  }

  private async open(
    transaction: Transaction,
    { thing, reason, source, at }: Incident,
    targets: ResponseTargets,
  ): Promise<string | null> {
    const standing = standingAfter(null, { reason, isUnsure: isUnsure(source), at }, targets);
    const { urgency, dueAt } = standing;
    const isCertain = isCertainDanger(standing);
    const [row] = await transaction.query<{ id: string }>(
      `insert into moderation_case (id, target_kind, target_id, community_id, subject_id, urgency, opened_at, due_at,
         language, danger_at, is_unsure)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict (target_kind, target_id) where state <> 'decided' do nothing returning id`,
      [
        transaction.newId(),
        thing.target.kind,
        thing.target.id,
        thing.communityId,
        thing.authorId,
        urgency,
        at,
        dueAt,
        thing.snapshot.language,
        isCertain ? at : null,
        standing.isUnsure,
      ],
    );
    if (!row) return null;
    const subject = { kind: 'case', id: row.id };
    const { communityId } = thing;
    const line = { action: 'case_opened', actorId: null, subject, communityId, detail: { source } } as const;
    await this.journal.write(transaction, line);
    if (isCertain) await followDanger(transaction, row.id, dueAt);
    return row.id;
  }

  /** `null` when the case was decided in between. */
  private async join(
    transaction: Transaction,
    { thing, reason, source, at }: Incident,
    targets: ResponseTargets,
  ): Promise<string | null> {
    const [row] = await transaction.query<OpenCaseRow>(
      `select id, state, urgency, is_unsure, due_at, community_id from moderation_case
       where target_kind = $1 and target_id = $2 and state <> 'decided' for update`,
      [thing.target.kind, thing.target.id],
    );
    const state = row ? caseAfter(row.state, 'reported', isMachine(source) ? 'system' : 'reporter') : null;
    if (!row || !state) return null;
    const before = { urgency: row.urgency, isUnsure: row.is_unsure, dueAt: row.due_at };
    const standing = standingAfter(before, { reason, isUnsure: isUnsure(source), at }, targets);
    await raise(transaction, row, { state, standing, isNewText: source === 'author' });
    if (!isCertainDanger(before) && isCertainDanger(standing)) {
      await transaction.query(`update moderation_case set danger_at = $2, seen_at = null where id = $1`, [row.id, at]);
      await followDanger(transaction, row.id, standing.dueAt);
    }
    if (row.community_id !== thing.communityId) await handToAdministrators(transaction, row.id);
    return row.id;
  }
}

async function followDanger(transaction: Transaction, caseId: string, dueAt: Date): Promise<void> {
  for (const job of dangerCaseJobs(caseId, dueAt)) await transaction.enqueue(job);
}

interface Raised {
  readonly state: CaseState;
  readonly standing: Standing;
  /** Its author has changed what waits: nobody may show it without having read it. */
  readonly isNewText: boolean;
}

/** A case that looks the same to its moderators keeps its revision: a mere further report spoils no decision. */
async function raise(
  transaction: Transaction,
  row: OpenCaseRow,
  { state, standing, isNewText }: Raised,
): Promise<void> {
  const { urgency, dueAt, isUnsure: isPerhaps } = standing;
  const keepsPlace = urgency === row.urgency && isPerhaps === row.is_unsure && +dueAt === +row.due_at;
  if (keepsPlace && state === row.state && !isNewText) return;
  await transaction.query(
    `update moderation_case set state = $2, urgency = $3, due_at = $4, is_unsure = $5, revision = revision + 1 where id = $1`,
    [row.id, state, urgency, dueAt, isPerhaps],
  );
}

/**
 * What is for another community now (an experience, by its author's choice) was reported before as it stood for the
 * first: neither's moderators may read both. Threads and posts take their cases along.
 */
async function handToAdministrators(transaction: Transaction, id: string): Promise<void> {
  await transaction.query(
    `update moderation_case set community_id = null, revision = revision + 1 where id = $1 and community_id is not null`,
    [id],
  );
}
