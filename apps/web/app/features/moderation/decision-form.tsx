import type { CaseViewFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { CheckboxRows, ErrorSummary, RadioRows, TextArea, TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import { termOf } from '../../terms.ts';
import { usePage } from '../../use-page.ts';
import { contentWarnings } from '../forum/content-warnings.ts';
import { houseRulesText } from '../pages/texts/house-rules.ts';
import type { CaseAnswer, ShownProblem } from './case-actions.ts';
import { DecisionPreview } from './decision-preview.tsx';
import { actionHints, actionWords } from './words.ts';

interface DecisionFormProps {
  readonly entry: CaseViewFragment;
  readonly answer: CaseAnswer | undefined;
}

/** What is decided, by which rule, and why, with the letter as it would be sent. */
export function DecisionForm({ entry, answer }: DecisionFormProps): ReactElement {
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
        <RadioRows
          name="action"
          legend={m.moderation_decide_action()}
          error={errorOf(problems, 'action')}
          value={values?.action ?? (entry.actions.length === 1 ? entry.actions[0] : undefined)}
          hint={entry.target.kind === 'MEMBER' ? m.moderation_decide_member_hint() : undefined}
          choices={entry.actions.map((action) => ({
            value: action,
            label: actionWords[action](),
            hint: actionHints[action](),
          }))}
        />
        {entry.actions.includes('FOLD') ? (
          <Warnings error={errorOf(problems, 'warnings')} values={values?.warnings ?? entry.target.warnings} />
        ) : null}
        <RuleField error={errorOf(problems, 'rule')} value={values?.rule ?? ''} />
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

const fieldWords: Readonly<Record<string, () => string>> = {
  action: m.moderation_decide_action,
  warnings: m.moderation_decide_warnings,
  rule: m.moderation_decide_rule,
  reason: m.moderation_decide_reason,
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

/** One line, with the site's own rules to choose from. */
function RuleField({ error, value }: { readonly error: string | undefined; readonly value: string }): ReactElement {
  const { language } = usePage();
  const rules = houseRulesText[language].sections.filter((section) => section.id.startsWith('rule-'));
  return (
    <div className="stack-tight">
      <TextField
        name="rule"
        label={m.moderation_decide_rule()}
        hint={m.moderation_decide_rule_hint()}
        error={error}
        defaultValue={value}
        list="house-rules"
        maxLength={200}
        autoComplete="off"
      />
      <datalist id="house-rules">
        {rules.map((rule) => (
          <option key={rule.id} value={rule.title} />
        ))}
      </datalist>
      <p className="small">
        <a href="/house-rules">{m.moderation_decide_rules_link()}</a>
      </p>
    </div>
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
