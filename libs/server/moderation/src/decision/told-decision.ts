import type { ContentWarning, Language, ReportReason, SanctionKind } from '@entraide/domain-kernel';
import {
  type DecisionAction,
  type DecisionState,
  type ReportableKind,
  appealableUntil,
} from '@entraide/domain-moderation';
import type { Arranged } from '../measure/arranged.ts';
import { hadWaited } from './decision.repository.ts';
import type { StatementFacts, ToldArrangement, ToldSanction } from './statement-of-reasons.ts';

/** A decision as the person concerned is told of it. It names no moderator, because it is read with their own rights. */
export interface ToldDecisionRow {
  readonly id: string;
  readonly case_id: string;
  readonly kind: ReportableKind;
  readonly target_id: string;
  readonly community_id: string | null;
  readonly title: string | null;
  readonly language: Language | null;
  readonly written_at: Date | null;
  readonly created_at: Date;
  readonly statement_sent_at: Date | null;
  readonly state: DecisionState;
  readonly action: DecisionAction;
  readonly warnings: ContentWarning[];
  readonly before_state: string | null;
  readonly arranged: Arranged | null;
  readonly rule: string;
  readonly rule_version: number | null;
  readonly ground: ReportReason | null;
  readonly reason: string;
  readonly is_by_machine: boolean;
  readonly undone_at: Date | null;
  readonly sanction_kind: SanctionKind | null;
  readonly sanction_community_id: string | null;
  readonly sanction_ends_at: Date | null;
  readonly sanction_state: 'active' | 'ended' | 'lifted' | null;
}

/** What {@link ToldDecisionRow} selects from {@link toldTables}. */
export const toldColumns = `
  decision.id, decision.case_id, decision.target_kind as kind, decision.target_id, decision.community_id, decision.title,
  decision.language, decision.written_at, decision.created_at, decision.statement_sent_at, decision.state, decision.action,
  decision.warnings, decision.before ->> 'state' as before_state, decision.before -> 'arranged' as arranged, decision.rule, decision.rule_version, decision.ground,
  decision.reason, decision.is_by_machine, decision.undone_at, sanction.kind as sanction_kind,
  sanction.community_id as sanction_community_id, sanction.ends_at as sanction_ends_at, sanction.state as sanction_state`;

export const toldTables = `decision left join member_sanction sanction on sanction.id = decision.sanction_id`;

const toldSanctionOf = (row: ToldDecisionRow): ToldSanction | null =>
  row.sanction_kind && {
    kind: row.sanction_kind,
    scope: row.sanction_community_id === null ? 'site' : 'community',
    endsAt: row.sanction_ends_at,
  };

/**
 * How a conversation was arranged, for its statement.
 * @param site the site's address, without a slash at its end
 */
export const toldArrangementOf = (arranged: Arranged | null, site: string): ToldArrangement | null =>
  arranged && {
    link: arranged.place === null ? null : `${site}${arranged.place}`,
    isElsewhere: arranged.isElsewhere,
    minutes: arranged.minutes,
  };

/** The path of where the texts stand since a decision arranged them; `null` where nothing moved, or moved back. */
export function placeOf({ state, arranged }: Pick<ToldDecisionRow, 'state' | 'arranged'>): string | null {
  const isPutBack = state === 'undone' || (state === 'overturned' && !arranged?.stays);
  return isPutBack ? null : (arranged?.place ?? null);
}

/** Until when the person can object: counted from when they were told, or from the decision until they are. */
export const appealUntilOf = (row: Pick<ToldDecisionRow, 'statement_sent_at' | 'created_at'>): Date =>
  appealableUntil(row.statement_sent_at ?? row.created_at);

/** The address of a decision for the person concerned. */
export const decisionLink = (site: string, decisionId: string): string => `${site}/my/moderation/${decisionId}`;

/**
 * What the statement of a kept decision tells.
 * @param site the site's address, without a slash at its end
 */
export function statementFactsOf(
  row: ToldDecisionRow,
  reader: { readonly pseudonym: string; readonly language: Language },
  site: string,
): StatementFacts {
  return {
    pseudonym: reader.pseudonym,
    language: reader.language,
    kind: row.kind,
    writtenAt: row.written_at ?? row.created_at,
    decidedAt: row.created_at,
    action: row.action,
    warnings: row.warnings,
    arranged: toldArrangementOf(row.arranged, site),
    hadWaited: hadWaited({ state: row.before_state }),
    rule: row.rule,
    ruleVersion: row.rule_version,
    ground: row.ground,
    reason: row.reason,
    isByMachine: row.is_by_machine,
    sanction: toldSanctionOf(row),
    appealUntil: appealUntilOf(row),
    link: decisionLink(site, row.id),
  };
}
