import { type Viewer, viewerId } from '@entraide/domain-kernel';
import type { MemberCard } from '@entraide/server-accounts';
import type { CaseNoteObject } from '../note/case-note.object.ts';
import type { HistoryRow, NoteRow, ReporterRow } from './case-details.ts';
import type { CaseHistoryObject, ReporterRecordObject } from './case.object.ts';

type Cards = ReadonlyMap<string, MemberCard>;

/** What moderators wrote; the viewer corrects their own notes. */
export const toNotes = (viewer: Viewer, notes: readonly NoteRow[], cards: Cards): CaseNoteObject[] =>
  notes.map((note) => ({
    id: note.id,
    kind: note.kind,
    text: note.text,
    advice: note.advice,
    author: (note.author_id && cards.get(note.author_id)) || null,
    addressee: (note.addressee_id && cards.get(note.addressee_id)) || null,
    writtenAt: new Date(note.created_at),
    correctsId: note.corrects_id,
    isMine: note.author_id !== null && note.author_id === viewerId(viewer),
  }));

/** Other cases on the same person, counted by what was decided and one by one. */
export function toHistory(history: readonly HistoryRow[]): CaseHistoryObject {
  const decided = history.flatMap(({ action }) => (action === null ? [] : [action]));
  return {
    openCases: history.filter((line) => line.state !== 'decided').length,
    decisions: [...new Set(decided)].map((action) => ({
      action,
      count: decided.filter((other) => other === action).length,
    })),
    cases: history.slice(0, 20).map((line) => ({
      id: line.id,
      kind: line.target_kind,
      state: line.state,
      openedAt: line.opened_at,
      decidedAt: line.decided_at,
      action: line.action,
    })),
  };
}

/** Those who reported and are still members. */
export const toReporters = (rows: readonly ReporterRow[], cards: Cards): ReporterRecordObject[] =>
  rows.flatMap(({ reporter_id, reported, acted }) => {
    const reporter = cards.get(reporter_id);
    return reporter ? [{ reporter, reported, acted }] : [];
  });
