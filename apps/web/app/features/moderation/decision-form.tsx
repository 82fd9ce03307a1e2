import type { CaseViewFragment, DeskViewFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { CheckboxRows, ErrorSummary, SelectField, TextArea, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import { termOf } from '../../terms.ts';
import { contentWarnings } from '../forum/content-warnings.ts';
import type { CaseAnswer, ShownProblem } from './case-actions.ts';
import { ActionRows } from './decision/action-rows.tsx';
import { RuleField } from './decision/rule-field.tsx';
import { SanctionFields } from './decision/sanction-fields.tsx';
import { DecisionPreview } from './decision-preview.tsx';
import { reportReasons } from './words.ts';

interface DecisionFormProps {
  readonly entry: CaseViewFragment;
  readonly desk: DeskViewFragment;
  readonly answer: CaseAnswer | undefined;
}

/** What is decided, by which rule, and why, with the letter as it would be sent. */
export function DecisionForm({ entry, desk, answer }: DecisionFormProps): ReactElement {
  const problems = answer?.problems;
  const values = answer?.values;
  return (
    <section className="stack" id="decide" aria-labelledby="decide-title">
      <h2 id="decide-title">{m.moderation_decide_title()}</h2>
      <p className="measure">{m.moderation_decide_lead()}</p>
      {values ? <ErrorSummary title={m.frame_error_summary()} problems={problems?.map(withItsField)} /> : null}
      {answer?.preview === undefined ? null : (
        <DecisionPreview statement={answer.preview} language={entry.authorLanguage} />
      )}
      <Form method="post" action="#decide" className="stack-loose" noValidate>
        <input type="hidden" name="revision" value={entry.revision} />
        <ThingPart entry={entry} desk={desk} answer={answer} />
        {entry.author ? <SanctionFields desk={desk} values={values} problems={problems} /> : null}
        <div className="row">
          <button className="button button-quiet" type="submit" name="intent" value="preview">
            {m.moderation_preview_button()}
          </button>
          <button className="button" type="submit" name="intent" value="decide">
            {m.moderation_decide_button()}
          </button>
        </div>
      </Form>
    </section>
  );
}

/** What happens to the thing, on what ground, by which rule, and why. */
function ThingPart({ entry, desk, answer }: DecisionFormProps): ReactElement {
  const problems = answer?.problems;
  const values = answer?.values;
  return (
    <>
      <ActionRows entry={entry} desk={desk} values={values} problems={problems} />
      {entry.actions.includes('FOLD') ? (
        <Warnings error={errorOf(problems, 'warnings')} values={values?.warnings ?? entry.target.warnings} />
      ) : null}
      <SelectField
        name="ground"
        label={m.decisions_form_ground()}
        error={errorOf(problems, 'ground')}
        defaultValue={values?.ground ?? desk.suggestedGround}
        options={reportReasons.map((reason) => ({ value: reason, label: termOf('report_reason', reason) }))}
      />
      <RuleField desk={desk} error={errorOf(problems, 'rule')} value={values?.rule ?? ''} />
      <div className="stack-tight">
        <TextArea
          name="reason"
          label={m.moderation_decide_reason()}
          hint={reasonHint(entry)}
          error={errorOf(problems, 'reason')}
          defaultValue={values?.reason ?? ''}
          rows={7}
        />
        <Examples />
      </div>
    </>
  );
}

const fieldWords: Readonly<Record<string, () => string>> = {
  action: m.moderation_decide_action,
  ground: m.decisions_form_ground,
  warnings: m.moderation_decide_warnings,
  minutes: m.decisions_form_minutes,
  topicId: m.decisions_form_topic,
  targetId: m.decisions_form_target,
  title: m.decisions_form_title,
  postIds: m.decisions_form_posts,
  rule: m.decisions_form_rule,
  reason: m.moderation_decide_reason,
  sanctionKind: m.decisions_form_kind,
  sanctionScope: m.decisions_form_scope,
  sanctionDays: m.decisions_form_days,
};

/** The same sentence for several fields needs their names in the summary. */
function withItsField({ field, message }: ShownProblem): ShownProblem {
  const words = field === null ? undefined : fieldWords[field];
  return { field, message: words ? `${words()} ${message}` : message };
}

function Warnings({ error, values }: { readonly error: string | undefined; readonly values: readonly string[] }) {
  return (
    <details className="disclosure fold-warnings" open={error !== undefined || values.length > 0}>
      <summary>{m.moderation_decide_warnings()}</summary>
      <CheckboxRows
        name="warnings"
        legend={m.moderation_decide_warnings()}
        hint={m.moderation_decide_warnings_hint()}
        error={error}
        values={values}
        choices={contentWarnings.map((value) => ({ value, label: termOf('warning', value) }))}
      />
    </details>
  );
}

function Examples(): ReactElement {
  return (
    <details className="disclosure">
      <summary>{m.moderation_examples()}</summary>
      <ul className="stack-tight measure">
        <li>{m.moderation_example_1()}</li>
        <li>{m.moderation_example_2()}</li>
        <li>{m.moderation_example_3()}</li>
      </ul>
    </details>
  );
}

function reasonHint({ authorLanguage }: CaseViewFragment): string {
  if (authorLanguage === 'FR') return m.moderation_decide_reason_language_fr();
  return authorLanguage === 'EN' ? m.moderation_decide_reason_language_en() : m.moderation_decide_reason_hint();
}
