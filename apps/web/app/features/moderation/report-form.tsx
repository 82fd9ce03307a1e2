import type { ReportReason } from '@entraide/contract';
import { m } from '@entraide/messages';
import { ErrorSummary, TextArea, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import { usePage } from '../../use-page.ts';
import { type ResponseTargets, durationWords } from './duration-words.ts';
import { ReasonRows } from './reason-rows.tsx';

interface ReportFormProps {
  readonly problems: readonly { readonly field: string | null; readonly message: string }[] | undefined;
  readonly values: {
    readonly reason: ReportReason | undefined;
    readonly note: string;
    readonly idempotencyKey: string;
  };
  readonly targets: ResponseTargets;
  /** Where the reported thing stands. */
  readonly back: string;
}

/** Why, a note, what happens next, and the button. */
export function ReportForm({ problems, values, targets, back }: ReportFormProps): ReactElement {
  const { language } = usePage();
  const durations = {
    danger: durationWords(targets.danger, language),
    harassment: durationWords(targets.harassment, language),
    other: durationWords(targets.other, language),
  };
  return (
    <Form method="post" className="stack-loose" noValidate>
      <ErrorSummary title={m.frame_error_summary()} problems={problems} />
      <input type="hidden" name="idempotencyKey" value={values.idempotencyKey} />
      <ReasonRows chosen={values.reason} error={errorOf(problems, 'reason')} />
      <TextArea
        name="note"
        label={m.moderation_report_note()}
        hint={m.moderation_report_note_hint()}
        error={errorOf(problems, 'note')}
        defaultValue={values.note}
        rows={4}
      />
      <section className="stack-tight">
        <h2>{m.moderation_report_next()}</h2>
        <ol className="stack-tight next-steps">
          <li>{m.moderation_report_next_1(durations)}</li>
          <li>{m.moderation_report_next_2()}</li>
          <li>{m.moderation_report_next_3()}</li>
        </ol>
      </section>
      <div className="row">
        <button className="button" type="submit">
          {m.moderation_report_button()}
        </button>
        <a className="button button-plain" href={back}>
          {m.moderation_report_cancel()}
        </a>
      </div>
    </Form>
  );
}
