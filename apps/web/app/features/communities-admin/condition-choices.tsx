import { m } from '@entraide/messages';
import { CheckboxRows, TextField } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { type ConditionOffer, writeOffer } from './condition-offer.ts';

interface ConditionChoicesProps {
  readonly offered: readonly ConditionOffer[];
  readonly chosen: readonly string[];
  readonly text: string;
  /** A text was looked up and no condition has a name like it. */
  readonly isNothingFound: boolean;
  readonly error: string | undefined;
}

/** The conditions a community serves. Looking up needs no script: it is a second button of the form. */
export function ConditionChoices(props: ConditionChoicesProps): ReactElement {
  const { offered, chosen, text, isNothingFound, error } = props;
  return (
    <div className="stack">
      {offered.length > 0 ? (
        <CheckboxRows
          name="conditionIds"
          legend={m.forum_admin_conditions()}
          hint={m.forum_admin_conditions_hint()}
          error={error}
          values={chosen}
          choices={offered.map(({ id, name, label }) => ({
            value: id,
            label: name,
            ...(label === name ? {} : { hint: label }),
          }))}
        />
      ) : null}
      {offered.map((condition) => (
        <input type="hidden" name="offer" key={condition.id} value={writeOffer(condition)} />
      ))}
      <div className="look-up-condition" id={offered.length > 0 ? undefined : 'conditionIds'}>
        <TextField
          name="conditionText"
          label={m.forum_admin_condition_text()}
          hint={m.forum_admin_condition_text_hint()}
          error={offered.length > 0 ? undefined : error}
          defaultValue={text}
          maxLength={100}
          autoComplete="off"
        />
        <button className="button button-quiet" type="submit" name="intent" value="look-up">
          {m.forum_admin_look_up()}
        </button>
      </div>
      {isNothingFound ? (
        <p role="status" className="quiet">
          {m.forum_admin_nothing_found({ text })}
        </p>
      ) : null}
    </div>
  );
}
