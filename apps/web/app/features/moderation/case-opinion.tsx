import type { CaseViewFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { RadioRows, TextArea, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import type { WritingAnswer } from './case-words-actions.ts';

interface CaseOpinionProps {
  readonly entry: CaseViewFragment;
  readonly answer: WritingAnswer | undefined;
}

/** Asks colleagues for a second opinion. */
export function AskOpinion({ entry, answer }: CaseOpinionProps): ReactElement | null {
  if (!entry.viewerCan.askOpinion) return null;
  const mine = answer?.written.form === 'question' ? answer : undefined;
  return (
    <details className="disclosure" open={mine !== undefined}>
      <summary>{m.case_opinion_ask_title()}</summary>
      <Form method="post" className="stack-tight" noValidate>
        <input type="hidden" name="revision" value={entry.revision} />
        <TextArea
          name="question"
          label={m.case_opinion_ask_label()}
          hint={m.case_opinion_ask_hint()}
          error={errorOf(mine?.problems, 'question')}
          defaultValue={mine?.written.text ?? ''}
          rows={3}
        />
        <p>
          <button className="button button-quiet" type="submit" name="intent" value="question">
            {m.case_opinion_ask_button()}
          </button>
        </p>
      </Form>
    </details>
  );
}

/** Gives the second opinion that somebody else has asked for. */
export function GiveOpinion({ entry, answer }: CaseOpinionProps): ReactElement | null {
  if (!entry.viewerCan.giveOpinion) return null;
  const mine = answer?.written.form === 'opinion' ? answer : undefined;
  return (
    <section className="card stack" aria-labelledby="opinion-title">
      <h2 id="opinion-title">{m.case_opinion_give_title()}</h2>
      <p>{m.case_opinion_give_lead({ name: entry.holder?.pseudonym ?? m.frame_former_member() })}</p>
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="revision" value={entry.revision} />
        <RadioRows
          name="advice"
          legend={m.case_opinion_give_advice()}
          error={errorOf(mine?.problems, 'advice')}
          value={mine?.written.advice}
          choices={[
            { value: 'KEEP', label: m.case_opinion_keep() },
            { value: 'ACT', label: m.case_opinion_act() },
            { value: 'UNSURE', label: m.case_opinion_unsure() },
          ]}
        />
        <TextArea
          name="opinion"
          label={m.case_opinion_give_label()}
          error={errorOf(mine?.problems, 'opinion')}
          defaultValue={mine?.written.text ?? ''}
          rows={4}
        />
        <p>
          <button className="button" type="submit" name="intent" value="opinion">
            {m.case_opinion_give_button()}
          </button>
        </p>
      </Form>
    </section>
  );
}
