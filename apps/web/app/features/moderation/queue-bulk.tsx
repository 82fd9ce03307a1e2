import type { BulkRulesViewFragment, CaseLineFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { FieldFrame, TextArea, describedBy, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import { casePath } from './paths.ts';
import type { QueueAnswer } from './queue-actions.ts';
import { caseTitle } from './words.ts';

/** The form that the boxes of the list belong to. */
export const bulkFormId = 'bulk';

interface QueueBulkProps {
  readonly answer: QueueAnswer | undefined;
  /** The communities of the cases in the list in which the reader holds some, with their rules. */
  readonly houses: readonly BulkRulesViewFragment[];
}

/** What can be done with the ticked cases at once. */
export function QueueBulk({ answer, houses }: QueueBulkProps): ReactElement {
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
      <p className="quiet small">
        {m.case_bulk_hint()} {m.decisions_bulk_alone()}
      </p>
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
          <KeepRule houses={houses} error={errorOf(problems, 'keepRule')} value={answer?.values.keepRule ?? ''} />
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

interface KeepRuleProps {
  readonly houses: QueueBulkProps['houses'];
  readonly error: string | undefined;
  readonly value: string;
}

/** Which rule: of the whole site, or of one community, whose cases alone may then be ticked. */
function KeepRule({ houses, error, value }: KeepRuleProps): ReactElement {
  const oneByOne = houses.filter(({ isOneByOne }) => isOneByOne).map(({ community }) => community.name);
  const hint = [
    m.case_bulk_rule_hint(),
    ...(oneByOne.length > 0 ? [m.case_bulk_rule_one_by_one({ names: oneByOne.join(', ') })] : []),
  ].join(' ');
  return (
    <FieldFrame id="keepRule" label={m.case_bulk_rule()} hint={hint} error={error}>
      <select
        className="select"
        id="keepRule"
        name="keepRule"
        defaultValue={value}
        aria-describedby={describedBy('keepRule', hint, error)}
        aria-invalid={error ? true : undefined}
      >
        <option value="">{m.case_bulk_rule_choose()}</option>
        {houses
          .filter(({ rules }) => rules.length > 0)
          .map(({ community, rules }) => (
            <optgroup key={community.id} label={m.case_bulk_rules_of({ name: community.name })}>
              {rules.map(({ id, text }) => (
                <option key={id} value={`${community.id}:${id}`}>
                  {houses.length > 1 ? m.case_bulk_rule_in({ rule: text, name: community.name }) : text}
                </option>
              ))}
            </optgroup>
          ))}
        <optgroup label={m.decisions_form_rule_site()}>
          {siteRules.map((rule, index) => (
            <option key={`s${index + 1}`} value={`s${index + 1}`}>
              {rule()}
            </option>
          ))}
        </optgroup>
      </select>
    </FieldFrame>
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
