import type { CaseViewFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { RadioRows, SelectField, TextArea, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { Form } from 'react-router';
import type { WritingAnswer } from './case-words-actions.ts';
import { opinionWanted } from './words.ts';

interface CaseOpinionProps {
  readonly entry: CaseViewFragment;
  readonly answer: WritingAnswer | undefined;
}

/** Asks one colleague, or all, for a second opinion. */
export function AskOpinion({ entry, answer }: CaseOpinionProps): ReactElement | null {
  if (!entry.viewerCan.askOpinion) return null;
  const mine = answer?.written.form === 'question' ? answer : undefined;
  return (
    <details className="disclosure" open={mine !== undefined}>
      <summary>{m.case_opinion_ask_title()}</summary>
      <Form method="post" className="stack-tight" noValidate>
        <input type="hidden" name="revision" value={entry.revision} />
        <Colleague name="questionTo" entry={entry} answer={mine} />
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

interface ColleagueProps extends CaseOpinionProps {
  readonly name: 'questionTo' | 'passingTo';
}

/** Who is asked: everybody in charge, or one of them. */
function Colleague({ name, entry, answer }: ColleagueProps): ReactElement {
  return (
    <SelectField
      name={name}
      label={m.case_opinion_to()}
      hint={entry.opinionColleagues.length === 0 ? m.case_opinion_to_nobody() : undefined}
      error={errorOf(answer?.problems, name)}
      defaultValue={answer?.written.colleagueId ?? ''}
      options={[
        { value: '', label: m.case_opinion_to_all() },
        ...entry.opinionColleagues.map(({ id, pseudonym }) => ({ value: id, label: pseudonym })),
      ]}
    />
  );
}

/** Passes the question on, for whoever was asked and cannot answer. */
export function PassOpinion({ entry, answer }: CaseOpinionProps): ReactElement | null {
  if (!entry.viewerCan.passOpinion) return null;
  const mine = answer?.written.form === 'passing' ? answer : undefined;
  return (
    <details className="disclosure" open={mine !== undefined}>
      <summary>{m.case_opinion_pass_title()}</summary>
      <Form method="post" className="stack-tight" noValidate>
        <input type="hidden" name="revision" value={entry.revision} />
        <Colleague name="passingTo" entry={entry} answer={mine} />
        <TextArea
          name="passing"
          label={m.case_opinion_pass_label()}
          error={errorOf(mine?.problems, 'passing')}
          defaultValue={mine?.written.text ?? ''}
          rows={2}
        />
        <p>
          <button className="button button-quiet" type="submit" name="intent" value="passing">
            {m.case_opinion_pass_button()}
          </button>
        </p>
      </Form>
    </details>
  );
}

/**
 * Gives the second opinion that somebody else has asked for. Where another colleague was asked, it steps back: an
 * opinion is welcome all the same.
 */
export function GiveOpinion({ entry, answer }: CaseOpinionProps): ReactElement | null {
  if (!entry.viewerCan.giveOpinion) return null;
  const mine = answer?.written.form === 'opinion' ? answer : undefined;
  if (entry.opinionOf && !entry.isAskedOfMe) {
    return (
      <details className="disclosure" open={mine !== undefined}>
        <summary>{m.case_opinion_give_title()}</summary>
        <OpinionForm entry={entry} answer={mine} />
      </details>
    );
  }
  return (
    <section className="card stack" aria-labelledby="opinion-title">
      <h2 id="opinion-title">{m.case_opinion_give_title()}</h2>
      <OpinionForm entry={entry} answer={mine} />
    </section>
  );
}

function OpinionForm({ entry, answer: mine }: CaseOpinionProps): ReactElement {
  const name = entry.holder?.pseudonym ?? m.frame_former_member();
  return (
    <div className="stack">
      <p>
        {entry.opinionOf ? `${opinionWanted(entry)}. ` : null}
        {m.case_opinion_give_lead({ name })}
      </p>
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
    </div>
  );
}
