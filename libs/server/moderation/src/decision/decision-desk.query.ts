import { Injectable } from '@nestjs/common';
import { decideCase } from '@entraide/domain-access';
import { type Viewer, isMember } from '@entraide/domain-kernel';
import { moderationSettings, sanctionOptions } from '@entraide/domain-moderation';
import { type ArrangeableThread, ArrangeableThreadReader } from '@entraide/server-forum';
import { Clock, Database, type Transaction } from '@entraide/server-platform';
import { isId } from '../is-id.ts';
import type { DecisionDeskObject } from './decision-desk.object.ts';
import { type DecisionMaterial, type MaterialRow, materialStatement, toMaterial } from './decision-material.ts';
import { type StandingRow, standingsColumn, toStanding } from './decision-standings.ts';
import { scopesFor } from './decision-subject.ts';

const deskStatement = materialStatement(`, ${standingsColumn}`);

/** The material with the decisions so far. */
interface DeskRow extends MaterialRow {
  readonly standings: readonly StandingRow[];
}

/** What lies before somebody who decides a case, beside the case itself. */
@Injectable()
export class DecisionDeskQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly threads: ArrangeableThreadReader,
  ) {}

  /** `null` where there is no such case for this viewer. One statement; two more for the holder of a case on a thread or reply. */
  async execute(viewer: Viewer, caseId: string): Promise<DecisionDeskObject | null> {
    if (!isId(caseId)) return null;
    const found = await this.database.inTransaction(viewer, (transaction) => this.read(transaction, viewer, caseId));
    if (!found) return null;
    const { standings, facts, ...desk } = found;
    const now = this.clock.now();
    return { ...desk, decisions: standings.map((row) => toStanding(viewer, facts, row, now)) };
  }

  private async read(transaction: Transaction, viewer: Viewer, caseId: string) {
    const [row] = await transaction.query<DeskRow>(deskStatement, [caseId]);
    if (!row) return null;
    const material = toMaterial(row, viewer.language);
    const { facts, subject, rules, reason } = material;
    if (!decideCase('read', viewer, facts).isAllowed) return null;
    const scopes = scopesFor(viewer, subject, facts.communityId);
    return {
      facts,
      rules: rules.choices.map(({ id, isOfSite, wording }) => ({ id, isOfSite, text: wording[viewer.language] })),
      rulesVersion: rules.version,
      isRuleFree: rules.isFree,
      suggestedGround: reason,
      sanctions: sanctionOptions(scopes).map(({ kind }) => ({ kind, scopes: [...scopes] })),
      dayChoices: [...moderationSettings.sanctionDayChoices],
      arranging: await this.arranging(transaction, viewer, material),
      standings: row.standings,
    };
  }

  private async arranging(
    transaction: Transaction,
    viewer: Viewer,
    { target: { kind, id }, facts, isOpen }: DecisionMaterial,
  ): Promise<ArrangeableThread | null> {
    if (!isMember(viewer) || !isOpen || facts.holderId !== viewer.memberId) return null;
    return kind === 'thread' || kind === 'post' ? this.threads.read(transaction, viewer, kind, id) : null;
  }
}
