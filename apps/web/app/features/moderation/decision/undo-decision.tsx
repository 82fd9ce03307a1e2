import type { DeskViewFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import { usePage } from '../../../use-page.ts';
import { dateTime } from './date-time.ts';

/** The button that takes a decision back, with the time that is left for it. */
export function UndoDecision({
  decision,
}: {
  readonly decision: DeskViewFragment['decisions'][number];
}): ReactElement | null {
  const { language } = usePage();
  if (!decision.viewerCanUndo) return null;
  return (
    <Form method="post" className="stack-tight">
      <input type="hidden" name="decisionId" value={decision.id} />
      <button className="button button-quiet" type="submit" name="intent" value="undo">
        {m.decisions_undo_button()}
      </button>
      <p className="quiet small">
        {`${m.decisions_undo_left({ date: dateTime(decision.undoableUntil, language) })} ${m.decisions_undo_hint()}`}
      </p>
    </Form>
  );
}
