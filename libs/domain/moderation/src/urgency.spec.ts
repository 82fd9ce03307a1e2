import { describe, expect, it } from '@jest/globals';
import { type ReportReason, reportReasons } from '@entraide/domain-kernel';
import {
  type Standing,
  type Urgency,
  compareCases,
  deadlineAfter,
  dueAt,
  isCertainDanger,
  moreUrgent,
  standingAfter,
  urgencies,
  urgencyOf,
} from './urgency.ts';

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

describe('what a machine is unsure of', () => {
  const weighed = { reason: 'danger', isUnsure: true, at: at('03:00') } as const;
  const told = { reason: 'danger', isUnsure: false, at: at('03:30') } as const;

  it('is a perhaps, due like harassment, also in a case about something else', () => {
    const perhaps = { urgency: 'danger', isUnsure: true, dueAt: at('07:00') };
    expect(standingAfter(null, weighed)).toEqual(perhaps);
    const calm = standingAfter(null, { reason: 'spam', isUnsure: false, at: at('02:59') });
    expect(calm).toMatchObject({ urgency: 'other', isUnsure: false });
    expect(standingAfter(calm, weighed)).toEqual(perhaps);
  });

  it('is certain once anybody says so, and stays it', () => {
    const certain = { urgency: 'danger', isUnsure: false, dueAt: at('03:45') };
    expect(standingAfter(standingAfter(null, weighed), told)).toEqual(certain);
    expect(standingAfter(standingAfter(null, told), { ...weighed, at: at('03:31') })).toEqual(certain);
    expect([certain, { urgency: 'danger', isUnsure: true }].map((each) => isCertainDanger(each as Standing))).toEqual([
      true,
      false,
    ]);
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
