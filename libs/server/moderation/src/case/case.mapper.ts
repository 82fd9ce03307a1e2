import { type Language, type Viewer, viewerId } from '@entraide/domain-kernel';
import {
  type DecisionAction,
  decisionActionsFor,
  isFoldedForModerators,
  moderationSettings,
} from '@entraide/domain-moderation';
import { excerptOf } from '@entraide/domain-text';
import type { MemberCard } from '@entraide/server-accounts';
import type { CaseCardObject, CaseSummaryObject } from './case-card.object.ts';
import type { CaseRow } from './case-row.ts';
import type { Snapshot } from '../reportable/reportable.ts';
import type { CaseDetails, DecisionRow, ReportRow } from './case-details.ts';
import { toHistory, toNotes, toReporters } from './case-people.mapper.ts';
import { rightsOf } from './case-rights.ts';
import { thingStandingOf } from './thing-standing.ts';
import type { CaseDecisionObject, CaseReportObject, CaseSnapshotObject, ModerationCaseObject } from './case.object.ts';

type Cards = ReadonlyMap<string, MemberCard>;

const cardOf = (cards: Cards, id: string | null): MemberCard | null => (id === null ? null : (cards.get(id) ?? null));

export const toCaseCard = (viewer: Viewer, row: CaseRow, cards: Cards): CaseCardObject => {
  const summary = toSummary(viewer, row, cards);
  return {
    ...summary,
    excerpt: summary.isFolded ? null : excerptOf(row.snapshot.tree, 200),
    isMine: row.assigned_to_id !== null && row.assigned_to_id === viewerId(viewer),
  };
};

function toSummary(viewer: Viewer, row: CaseRow, cards: Cards): CaseSummaryObject {
  const { snapshot } = row;
  return {
    id: row.id,
    state: row.state,
    urgency: row.urgency,
    isUnsure: row.is_unsure,
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
    heldSince: row.assigned_at,
    opinionAskedAt: row.opinion_asked_at,
    opinionOf: cardOf(cards, row.opinion_of_id),
    isAskedOfMe: row.opinion_of_id !== null && row.opinion_of_id === viewerId(viewer),
    revision: row.revision,
    sources: row.sources,
    reportCount: row.report_count,
    reasons: row.reasons,
    isFolded: isFoldedForModerators(row.urgency, snapshot.warnings),
  };
}

const communityOf = (row: CaseRow): CaseSummaryObject['community'] =>
  row.community_id === null || row.community_slug === null || row.community_name === null
    ? null
    : { id: row.community_id, slug: row.community_slug, name: row.community_name };

const openMs = moderationSettings.openTextMin * 60_000;

/** @param now by which a text that the viewer has opened folds again */
export function toModerationCase(viewer: Viewer, details: CaseDetails, cards: Cards, now: Date): ModerationCaseObject {
  const { row, reports, decisions, history, authorLanguage } = details;
  const summary = toSummary(viewer, row, cards);
  const isOpened = row.opened_text_at !== null && row.opened_text_at.getTime() > now.getTime() - openMs;
  return {
    ...summary,
    standing: thingStandingOf(row.thing_state),
    isOpened,
    snapshots: distinctSnapshots(
      reports,
      (snapshot) => isOpened || !isFoldedForModerators(row.urgency, snapshot.warnings),
    ),
    reports: reports.map((report) => toReport(report, cards)),
    decisions: decisions.map((decision) => toDecision(decision, cards)),
    author: cardOf(cards, row.subject_id),
    notes: toNotes(viewer, row.notes, cards),
    reporters: toReporters(details.reporters, cards),
    history: toHistory(history),
    actions: actionsOf(row),
    authorLanguage,
    opinionColleagues: [...(row.colleagues ?? [])],
    viewerCan: rightsOf(viewer, row),
  };
}

const actionsOf = (row: CaseRow): DecisionAction[] => [...decisionActionsFor(row.target_kind)];

/**
 * The forms in which the text was reported, newest first; of equal ones the first report counts. The words of what is
 * folded stay here.
 */
function distinctSnapshots(
  reports: readonly ReportRow[],
  isShown: (snapshot: Snapshot) => boolean,
): CaseSnapshotObject[] {
  const byForm = new Map<string, ReportRow>();
  for (const report of reports) byForm.set(`${report.snapshot.title ?? ''}\n${report.snapshot.text}`, report);
  return [...byForm.values()].map(({ snapshot, created_at: reportedAt }) => ({
    reportedAt,
    title: snapshot.title,
    tree: isShown(snapshot) ? snapshot.tree : null,
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
  source: row.source,
  signals: row.signals,
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
