import { describe, expect, it } from '@jest/globals';
import { type ReportReason, reportReasons } from '@entraide/domain-kernel';
import { type Urgency, compareCases, deadlineAfter, dueAt, moreUrgent, urgencies, urgencyOf } from './urgency.ts';

const at = (time: string): Date => new Date(`2026-11-22T${time}:00Z`);

describe('urgency', () => {
  it.each<[Urgency, ReportReason[]]>([
    ['danger', ['danger']],
    ['harassment', ['harassment']],
    ['other', ['dosage_advice', 'misinformation', 'privacy', 'spam', 'illegal', 'other']],
  ])('%s comes from %j', (urgency, reasons) => {
    expect(reportReasons.filter((reason) => urgencyOf(reason) === urgency)).toEqual(reasons);
  });

  it.each<[Urgency, string]>([
    ['danger', '2026-11-22T03:15:00.000Z'],
    ['harassment', '2026-11-22T07:00:00.000Z'],
    ['other', '2026-11-23T03:00:00.000Z'],
  ])('%s reported at three is due at %s', (urgency, due) => {
    expect(dueAt(urgency, at('03:00')).toISOString()).toBe(due);
  });

  it.each(urgencies.flatMap((a) => urgencies.map((b) => [a, b] as const)))('of %s and %s the graver holds', (a, b) => {
    const graver = urgencies[Math.min(urgencies.indexOf(a), urgencies.indexOf(b))];
    expect(moreUrgent(a, b)).toBe(graver);
  });
});

describe('the deadline after a report', () => {
  it('of a first report is that of its reason', () => {
    expect(deadlineAfter(null, 'spam', at('03:00'))).toEqual({
      urgency: 'other',
      dueAt: new Date('2026-11-23T03:00:00Z'),
    });
  });

  it('is raised by danger', () => {
    const calm = deadlineAfter(null, 'spam', at('03:00'));
    expect(deadlineAfter(calm, 'danger', at('05:00'))).toEqual({ urgency: 'danger', dueAt: at('05:15') });
  });

  it('is neither calmed nor put off by what comes later', () => {
    const grave = deadlineAfter(null, 'danger', at('03:00'));
    expect(deadlineAfter(grave, 'spam', at('04:00'))).toEqual(grave);
    expect(deadlineAfter(grave, 'danger', at('04:00'))).toEqual(grave);
  });
});

describe('the order of the queue', () => {
  const entry = (id: string, urgency: Urgency, time: string) => ({ id, urgency, dueAt: at(time) });

  it('is danger, then the time due, then the id', () => {
    const rows = [
      entry('a', 'other', '03:00'),
      entry('b', 'danger', '09:00'),
      entry('c', 'harassment', '02:00'),
      entry('e', 'danger', '08:00'),
      entry('d', 'danger', '08:00'),
    ];
    expect(rows.toSorted(compareCases).map((row) => row.id)).toEqual(['d', 'e', 'b', 'c', 'a']);
  });

  it('puts a row beside itself', () => {
    expect(compareCases(entry('a', 'other', '03:00'), entry('a', 'other', '03:00'))).toBe(0);
  });
});
