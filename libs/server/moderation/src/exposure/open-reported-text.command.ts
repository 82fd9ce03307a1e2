import { Injectable } from '@nestjs/common';
import { decideCase } from '@entraide/domain-access';
import { type Outcome, type Viewer, isMember } from '@entraide/domain-kernel';
import { moderationSettings } from '@entraide/domain-moderation';
import { Clock, Database, type Transaction, outcomeOf, refuse } from '@entraide/server-platform';
import { type CaseRow, caseColumns, caseFactsOf, caseTables } from '../case/case-row.ts';
import { isId } from '../is-id.ts';

const slotMs = 15 * 60_000;
const openMs = moderationSettings.openTextMin * 60_000;

/**
 * Opens the folded text of a case for one moderator, and counts that they have read it: only how much and when, never
 * what. It stays open for {@link moderationSettings.openTextMin} minutes; opening it again in that time counts nothing.
 */
@Injectable()
export class OpenReportedText {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns the case's id once its text is open */
  execute(viewer: Viewer, caseId: string): Promise<Outcome<string>> {
    return outcomeOf(() =>
      this.database.inTransaction(viewer, async (transaction) => {
        if (!isId(caseId) || !isMember(viewer)) refuse('not_found');
        const [row] = await transaction.query<CaseRow>(`select ${caseColumns} from ${caseTables} where c.id = $2`, [
          viewer.language,
          caseId,
        ]);
        if (!row || !decideCase('open_text', viewer, caseFactsOf(row)).isAllowed) refuse('not_found');
        if (await this.opens(transaction, viewer.memberId, caseId)) await this.count(transaction, viewer.memberId, row);
        await this.see(transaction, caseId);
        return caseId;
      }),
    );
  }

  /** `false` when it stands open for them already. */
  private async opens(transaction: Transaction, moderatorId: string, caseId: string): Promise<boolean> {
    const now = this.clock.now();
    const rows = await transaction.query(
      `with opened as (
         insert into text_opening as earlier (moderator_id, case_id, opened_at) values ($1, $2, $3)
         on conflict (moderator_id, case_id) do update set opened_at = excluded.opened_at
         where earlier.opened_at <= $4 returning 1)
       select * from opened`,
      [moderatorId, caseId, now, new Date(now.getTime() - openMs)],
    );
    return rows.length > 0;
  }

  /** From now on nobody needs to be told that it waits unseen. */
  private async see(transaction: Transaction, caseId: string): Promise<void> {
    await transaction.query(`update moderation_case set seen_at = $2 where id = $1 and seen_at is null`, [
      caseId,
      this.clock.now(),
    ]);
  }

  private async count(transaction: Transaction, moderatorId: string, row: CaseRow): Promise<void> {
    const slot = new Date(Math.floor(this.clock.now().getTime() / slotMs) * slotMs);
    await transaction.query(
      `insert into moderator_exposure as counted (moderator_id, slot, texts, danger, images) values ($1, $2, 1, $3, $4)
       on conflict (moderator_id, slot) do update set texts = counted.texts + 1,
         danger = counted.danger + excluded.danger, images = counted.images + excluded.images`,
      [moderatorId, slot, Number(row.urgency === 'danger'), Number(row.snapshot.warnings.includes('procedure_images'))],
    );
  }
}
