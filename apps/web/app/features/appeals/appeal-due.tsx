import { m } from '@entraide/messages';
import { longDate } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';

/** By when an objection should be answered, plainly said when that has passed. */
export function AppealDue({ dueAt }: { readonly dueAt: string }): ReactElement {
  const { language, now } = usePage();
  const date = longDate(new Date(dueAt), language);
  return new Date(dueAt) < new Date(now) ? (
    <span className="deadline-late">{m.appeals_overdue({ date })}</span>
  ) : (
    <span>{m.appeals_due({ date })}</span>
  );
}
