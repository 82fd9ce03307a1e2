import type { CaseState } from '@entraide/contract';
import { m } from '@entraide/messages';
import { longDate, relativeTime } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';

interface DeadlineProps {
  readonly about: { readonly state: CaseState; readonly dueAt: string; readonly decidedAt: string | null };
}

/** The clock of a case in words: due, overdue or decided. */
export function Deadline({ about }: DeadlineProps): ReactElement {
  const { now, language } = usePage();
  const at = about.decidedAt ?? about.dueAt;
  const when = relativeTime(new Date(at), new Date(now), language);
  const isLate = !about.decidedAt && Date.parse(about.dueAt) < Date.parse(now);
  const words = about.decidedAt ? m.moderation_decided_when : isLate ? m.moderation_overdue : m.moderation_due;
  return (
    <time
      className={isLate ? 'deadline deadline-late' : 'deadline'}
      dateTime={at}
      title={longDate(new Date(at), language)}
    >
      {words({ when })}
    </time>
  );
}
