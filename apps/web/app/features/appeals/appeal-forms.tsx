import type { AppealViewFragment, DecisionAction } from '@entraide/contract';
import { m } from '@entraide/messages';
import { CheckboxRow, RadioRows, TextArea, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import type { AdminProblem } from '../communities-admin/community-actions.ts';
import { isOpen } from './appeal-words.ts';

interface AppealFormsProps {
  readonly appeal: AppealViewFragment;
  readonly problems: readonly AdminProblem[] | undefined;
  readonly typed:
    | { readonly question: string; readonly reason: string; readonly outcome: string; readonly mayStay: boolean }
    | undefined;
}

/** Asking the person something, and answering the objection; nothing while somebody else has it. */
export function AppealForms({ appeal, problems, typed }: AppealFormsProps): ReactElement | null {
  const { viewerCan, state, decision } = appeal;
  const staying = errorOf(problems, 'mayStay');
  if (!viewerCan.answer) return isOpen(state) ? <p className="quiet">{m.appeals_taken_first()}</p> : null;
  return (
    <>
      <section className="stack" aria-labelledby="answer-title">
        <h2 id="answer-title">{m.appeals_answer_title()}</h2>
        <Form method="post" className="stack">
          <Which appeal={appeal} />
          <RadioRows
            name="outcome"
            legend={m.appeals_outcome()}
            value={typed?.outcome ?? null}
            error={errorOf(problems, 'outcome')}
            choices={[
              { value: 'UPHELD', label: m.appeals_upheld(), hint: m.appeals_upheld_hint() },
              { value: 'OVERTURNED', label: m.appeals_overturned(), hint: overturnedHint(decision.action) },
            ]}
          />
          <TextArea
            name="reason"
            rows={6}
            label={m.appeals_reason_label()}
            hint={m.appeals_reason_hint()}
            error={errorOf(problems, 'reason')}
            defaultValue={typed?.reason ?? ''}
            maxLength={3000}
          />
          {staying || typed?.mayStay ? (
            <CheckboxRow
              name="mayStay"
              label={m.appeals_may_stay()}
              hint={m.appeals_may_stay_hint()}
              error={staying}
              isChecked={typed?.mayStay ?? false}
            />
          ) : null}
          <p>
            <button className="button" type="submit" name="intent" value="answer">
              {m.appeals_answer()}
            </button>
          </p>
        </Form>
      </section>
      <section className="stack" aria-labelledby="ask-title">
        <h2 id="ask-title">{m.appeals_ask_title()}</h2>
        <Form method="post" className="stack">
          <Which appeal={appeal} />
          <TextArea
            name="question"
            rows={4}
            label={m.appeals_ask_label()}
            hint={m.appeals_ask_hint()}
            error={errorOf(problems, 'question')}
            defaultValue={typed?.question ?? ''}
            maxLength={3000}
          />
          <p>
            <button className="button button-quiet" type="submit" name="intent" value="ask">
              {m.appeals_ask()}
            </button>
          </p>
        </Form>
      </section>
    </>
  );
}

/** What arranged a conversation can be past putting back. */
const overturnedHint = (action: DecisionAction): string =>
  ['SLOW', 'MOVE', 'SPLIT', 'MERGE'].includes(action)
    ? m.appeals_overturned_hint_arranged()
    : m.appeals_overturned_hint();

function Which({ appeal: { id, revision } }: { readonly appeal: AppealViewFragment }): ReactElement {
  return (
    <>
      <input type="hidden" name="id" value={id} readOnly />
      <input type="hidden" name="revision" value={revision} readOnly />
    </>
  );
}
