import { decideCase, officeOf } from '@entraide/domain-access';
import { type Language, type Viewer, viewerId } from '@entraide/domain-kernel';
import {
  type CaseEvent,
  type DecisionAction,
  caseAfter,
  decisionActionsFor,
  isFoldedForModerators,
} from '@entraide/domain-moderation';
import { excerptOf } from '@entraide/domain-text';
import type { MemberCard } from '@entraide/server-accounts';
import type { CaseCardObject, CaseSummaryObject } from './case-card.object.ts';
import { type CaseRow, caseFactsOf } from './case-row.ts';
import type { CaseDetails, DecisionRow, ReportRow } from './case-details.ts';
import type {
  CaseDecisionObject,
  CaseReportObject,
  CaseRightsObject,
  CaseSnapshotObject,
  ModerationCaseObject,
} from './case.object.ts';

type Cards = ReadonlyMap<string, MemberCard>;

const cardOf = (cards: Cards, id: string | null): MemberCard | null => (id === null ? null : (cards.get(id) ?? null));

export const toCaseCard = (viewer: Viewer, row: CaseRow, cards: Cards): CaseCardObject => {
  const summary = toSummary(row, cards);
  return {
    ...summary,
    excerpt: summary.isFolded ? null : excerptOf(row.snapshot.tree, 200),
    isMine: row.assigned_to_id !== null && row.assigned_to_id === viewerId(viewer),
  };
};

function toSummary(row: CaseRow, cards: Cards): CaseSummaryObject {
  const { snapshot } = row;
  return {
    id: row.id,
    state: row.state,
    urgency: row.urgency,
    openedAt: row.opened_at,
    dueAt: row.due_at,
    decidedAt: row.decided_at,
    target: {
      kind: row.target_kind,
      id: row.target_id,
      title: snapshot.title,
      authorName: snapshot.authorName,
      language: snapshot.language,
      warnings: [...snapshot.warnings],
    },
    community: communityOf(row),
    holder: cardOf(cards, row.assigned_to_id),
    reportCount: row.report_count,
    reasons: row.reasons,
    isFolded: isFoldedForModerators(row.urgency, snapshot.warnings),
  };
}

const communityOf = (row: CaseRow): CaseSummaryObject['community'] =>
  row.community_id === null || row.community_slug === null || row.community_name === null
    ? null
    : { id: row.community_id, slug: row.community_slug, name: row.community_name };

export function toModerationCase(viewer: Viewer, details: CaseDetails, cards: Cards): ModerationCaseObject {
  const { row, reports, decisions, history, authorLanguage } = details;
  return {
    ...toSummary(row, cards),
    revision: row.revision,
    snapshots: distinctSnapshots(reports),
    reports: reports.map((report) => toReport(report, cards)),
    decisions: decisions.map((decision) => toDecision(decision, cards)),
    history: {
      openCases: history.find((line) => line.action === null)?.count ?? 0,
      decisions: history.flatMap(({ action, count }) => (action === null ? [] : [{ action, count }])),
    },
    actions: actionsOf(row),
    authorLanguage,
    viewerCan: rightsOf(viewer, row),
  };
}

const actionsOf = (row: CaseRow): DecisionAction[] => [...decisionActionsFor(row.target_kind)];

/** What the rules of access and the life of a case allow together. */
function rightsOf(viewer: Viewer, row: CaseRow): CaseRightsObject {
  const facts = caseFactsOf(row);
  const office = officeOf(viewer, facts);
  const can = (action: Parameters<typeof decideCase>[0], event: CaseEvent): boolean =>
    office !== null && decideCase(action, viewer, facts).isAllowed && caseAfter(row.state, event, office) !== null;
  return {
    take: can('take', 'taken'),
    release: can('release', 'released'),
    putToWait: can('put_to_wait', 'put_to_wait'),
    decide: can('decide', 'decided'),
  };
}

/** The forms in which the text was reported, newest first; of equal ones the first report counts. */
function distinctSnapshots(reports: readonly ReportRow[]): CaseSnapshotObject[] {
  const byForm = new Map<string, ReportRow>();
  for (const report of reports) byForm.set(`${report.snapshot.title ?? ''}\n${report.snapshot.text}`, report);
  return [...byForm.values()].map(({ snapshot, created_at: reportedAt }) => ({
    reportedAt,
    title: snapshot.title,
    tree: snapshot.tree,
    language: snapshot.language as Language,
    warnings: [...snapshot.warnings],
    authorName: snapshot.authorName,
    writtenAt: new Date(snapshot.writtenAt),
  }));
}

const toReport = (row: ReportRow, cards: Cards): CaseReportObject => ({
  id: row.id,
  reason: row.reason,
  note: row.note,
  reportedAt: row.created_at,
  isByVisitor: row.is_by_visitor,
  reporter: cardOf(cards, row.reporter_id),
});

const toDecision = (row: DecisionRow, cards: Cards): CaseDecisionObject => ({
  id: row.id,
  action: row.action,
  rule: row.rule,
  reason: row.reason,
  warnings: row.warnings,
  decidedAt: row.created_at,
  moderator: cardOf(cards, row.moderator_id),
  isStatementSent: row.statement_sent_at !== null,
});
