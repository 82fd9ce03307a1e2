import type { CaseViewFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { TextArea, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import type { WritingAnswer } from './case-words-actions.ts';

interface CaseMessageProps {
  readonly entry: CaseViewFragment;
  readonly answer: WritingAnswer | undefined;
  readonly idempotencyKey: string;
}

/** Writes to the members who reported; says plainly who cannot be reached. */
export function CaseMessage({ entry, answer, idempotencyKey }: CaseMessageProps): ReactElement | null {
  if (!entry.viewerCan.writeToReporters) return null;
  const members = entry.reporters.length;
  if (members === 0) return <p className="quiet">{m.case_message_nobody()}</p>;
  const mine = answer?.written.form === 'message' ? answer : undefined;
  return (
    <details className="disclosure" open={mine !== undefined}>
      <summary>{m.case_message_title()}</summary>
      <Form method="post" className="stack-tight" noValidate>
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <p>
          {m.case_message_members({ count: members })}{' '}
          {entry.sources.includes('VISITOR') ? m.case_message_visitors() : null}
        </p>
        <TextArea
          name="message"
          label={m.case_message_label()}
          hint={m.case_message_hint()}
          error={errorOf(mine?.problems, 'message')}
          defaultValue={mine?.written.text ?? ''}
          rows={4}
        />
        <p>
          <button className="button button-quiet" type="submit" name="intent" value="message">
            {m.case_message_button()}
          </button>
        </p>
      </Form>
    </details>
  );
}
