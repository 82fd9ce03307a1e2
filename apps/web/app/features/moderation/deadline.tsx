import type { CaseState } from '@entraide/contract';
import { m } from '@entraide/messages';
import { longDate, relativeTime } from '@entraide/web-ui';
import { type ReactElement, useEffect, useState } from 'react';
import { usePage } from '../../use-page.ts';

interface DeadlineProps {
  readonly about: { readonly state: CaseState; readonly dueAt: string; readonly decidedAt: string | null };
}

const tickMs = 20_000;
const minuteMs = 60_000;

/** The page's time as it was sent, and going on from there in a page that stays open where script runs. */
function useGoingOn(now: string): Date {
  const [passed, setPassed] = useState({ since: now, ms: 0 });
  useEffect(() => {
    const sentAt = performance.now();
    const timer = setInterval(() => setPassed({ since: now, ms: performance.now() - sentAt }), tickMs);
    return () => clearInterval(timer);
  }, [now]);
  return new Date(Date.parse(now) + (passed.since === now ? passed.ms : 0));
}

/** The clock of a case in words: due, overdue or decided. */
export function Deadline({ about }: DeadlineProps): ReactElement {
  const { now, language } = usePage();
  const at = about.decidedAt ?? about.dueAt;
  const time = useGoingOn(now);
  const when = relativeTime(new Date(at), time, language);
  const isLate = !about.decidedAt && Date.parse(about.dueAt) < time.getTime();
  const isNow = !about.decidedAt && Math.abs(Date.parse(about.dueAt) - time.getTime()) < minuteMs;
  return (
    <time
      className={isLate ? 'deadline deadline-late' : 'deadline'}
      dateTime={at}
      title={longDate(new Date(at), language)}
    >
      {isNow ? m.case_due_now() : wordsOf(about.decidedAt !== null, isLate)({ when })}
    </time>
  );
}

function wordsOf(isDecided: boolean, isLate: boolean): (values: { readonly when: string }) => string {
  if (isDecided) return m.moderation_decided_when;
  return isLate ? m.moderation_overdue : m.moderation_due;
}
