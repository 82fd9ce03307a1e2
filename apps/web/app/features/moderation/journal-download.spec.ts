import { describe, expect, it } from '@jest/globals';
import { journalCsv, journalNdjson } from './journal-download.ts';

const record = {
  id: '01a20140-6ad2-7c96-b048-a4b849e480de',
  at: '2026-11-22T10:00:00.000Z',
  action: 'case_decided',
  actorId: null,
  subjectKind: 'case',
  subjectId: '01a20140-6ad2-7c96-b048-a4b849e480df',
  communityId: null,
  detail: '{"decision":"hide"}',
};

describe('the journal as a file', () => {
  it('is a row a line for spreadsheets', () => {
    expect(journalCsv([record, record])).toBe(
      `${record.id},${record.at},case_decided,,case,${record.subjectId},,"{""decision"":""hide""}"\r\n`.repeat(2),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('keeps %j from being taken for a formula', (action) => {
    expect(journalCsv([{ ...record, action }])).toContain(`,'${action},`);
  });

  it('is a record a line for programs, whose detail is not written twice', () => {
    const lines = journalNdjson([record, record]).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
      [record, record].map((line) => ({ ...line, detail: { decision: 'hide' } })),
    );
  });

  it('is nothing where there is nothing', () => {
    expect([journalCsv([]), journalNdjson([])]).toEqual(['', '']);
  });
});
