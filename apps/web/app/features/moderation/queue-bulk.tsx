import type { CaseLineFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { SelectField, TextArea, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import { casePath } from './paths.ts';
import type { QueueAnswer } from './queue-actions.ts';
import { caseTitle } from './words.ts';

/** The form that the boxes of the list belong to. */
export const bulkFormId = 'bulk';

/** What can be done with the ticked cases at once. */
export function QueueBulk({ answer }: { readonly answer: QueueAnswer | undefined }): ReactElement {
  const problems = answer?.problems;
  const ticks = errorOf(problems, 'bulk-cases');
  return (
    <Form method="post" id={bulkFormId} className="card stack-tight queue-bulk" noValidate>
      <h2 id="bulk-title">{m.case_bulk_title()}</h2>
      {ticks ? (
        <p className="field-error" id="bulk-cases">
          {ticks}
        </p>
      ) : null}
      <p className="quiet small">{m.case_bulk_hint()}</p>
      <div className="row">
        <button className="button button-quiet" type="submit" name="intent" value="take">
          {m.case_bulk_take()}
        </button>
        <button className="button button-quiet" type="submit" name="intent" value="release">
          {m.case_bulk_release()}
        </button>
      </div>
      <details className="disclosure" open={problems?.some(({ field }) => field?.startsWith('keep'))}>
        <summary>{m.case_bulk_keep()}</summary>
        <div className="stack">
          <p className="quiet small">{m.case_bulk_keep_hint()}</p>
          <SelectField
            name="keepRule"
            label={m.case_bulk_rule()}
            error={errorOf(problems, 'keepRule')}
            defaultValue={answer?.values.keepRule ?? ''}
            options={[
              { value: '', label: m.case_bulk_rule_choose() },
              ...siteRules.map((rule, index) => ({ value: `s${index + 1}`, label: rule() })),
            ]}
          />
          <TextArea
            name="keepReason"
            label={m.moderation_decide_reason()}
            hint={m.moderation_decide_reason_hint()}
            error={errorOf(problems, 'keepReason')}
            defaultValue={answer?.values.keepReason ?? ''}
            rows={3}
          />
          <p>
            <button className="button" type="submit" name="intent" value="keep">
              {m.case_bulk_keep_button()}
            </button>
          </p>
        </div>
      </details>
    </Form>
  );
}

/** The rules that hold everywhere, in the order of their ids `s1`, `s2`…: cases of several communities share them. */
const siteRules = [
  m.decisions_site_rule_1,
  m.decisions_site_rule_2,
  m.decisions_site_rule_3,
  m.decisions_site_rule_4,
  m.decisions_site_rule_5,
  m.decisions_site_rule_6,
  m.decisions_site_rule_7,
];

const resultWords = {
  DONE: m.case_bulk_done,
  CHANGED_MEANWHILE: m.case_bulk_changed_meanwhile,
  NOT_ALLOWED: m.case_bulk_not_allowed,
} as const;

interface BulkResultsProps {
  readonly results: QueueAnswer['results'];
  readonly cases: readonly CaseLineFragment[];
}

/** What became of each ticked case. */
export function BulkResults({ results, cases }: BulkResultsProps): ReactElement {
  const done = results.filter(({ result }) => result === 'DONE').length;
  return (
    <section className="notice stack-tight" role="status" aria-labelledby="results-title">
      <h2 id="results-title">{m.case_bulk_results()}</h2>
      <p>{m.case_bulk_summary({ count: done })}</p>
      <ul className="list-lines">
        {results.map(({ id, result }) => {
          const entry = cases.find((shown) => shown.id === id);
          return (
            <li key={id}>
              <a href={casePath(id)}>{entry ? caseTitle(entry.target) : m.case_bulk_unknown()}</a>:{' '}
              {resultWords[result]()}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
