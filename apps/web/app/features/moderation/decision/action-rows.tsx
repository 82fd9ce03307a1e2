import type { CaseViewFragment, DecisionAction, DeskViewFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { type ShownProblem, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { actionHints, actionWords } from '../words.ts';
import { ArrangeFields } from './arrange-fields.tsx';
import type { DecisionValues } from './decision-values.ts';

export interface ActionRowsProps {
  readonly entry: CaseViewFragment;
  readonly desk: DeskViewFragment;
  readonly values: DecisionValues | undefined;
  readonly problems: readonly ShownProblem[] | undefined;
}

const arranging: readonly DecisionAction[] = ['SLOW', 'MOVE', 'SPLIT', 'MERGE'];
const ofConversation: readonly DecisionAction[] = [...arranging, 'LOCK'];

/**
 * What happens, as large rows: to the text, then to the conversation. What a chosen action asks for stands below its row,
 * shown by style alone: it needs no script.
 */
export function ActionRows({ entry, desk, values, problems }: ActionRowsProps): ReactElement {
  const isMember = entry.target.kind === 'MEMBER';
  const error = errorOf(problems, 'action');
  const offered = desk.arranging ? entry.actions : entry.actions.filter((action) => !arranging.includes(action));
  const groups = [
    { label: m.decisions_form_group_text(), actions: offered.filter((action) => !ofConversation.includes(action)) },
    {
      label: m.decisions_form_group_conversation(),
      actions: offered.filter((action) => ofConversation.includes(action)),
    },
  ].filter(({ actions }) => actions.length > 0);
  return (
    <fieldset
      className={error ? 'choice-list field-invalid' : 'choice-list'}
      id="action"
      aria-describedby={error ? 'action-error' : undefined}
    >
      <legend>{isMember ? m.decisions_form_thing_member() : m.decisions_form_thing()}</legend>
      {error ? (
        <span className="field-error" id="action-error">
          {error}
        </span>
      ) : null}
      {groups.map(({ label, actions }, index) => (
        <div key={label} role="group" aria-labelledby={`actions-${index}`} className="choice-rows decision-actions">
          <p id={`actions-${index}`} className={groups.length === 1 ? 'visually-hidden' : 'decision-group'}>
            {label}
          </p>
          {actions.map((action) => (
            <ActionRow key={action} action={action} entry={entry} desk={desk} values={values} problems={problems} />
          ))}
        </div>
      ))}
      {offered.length < entry.actions.length ? <p className="quiet">{m.decisions_form_no_conversation()}</p> : null}
    </fieldset>
  );
}

function ActionRow({ action, ...props }: ActionRowsProps & { readonly action: DecisionAction }): ReactElement {
  const { entry, desk, values, problems } = props;
  const { label, hint } = wordsOf(action, entry.target.kind === 'MEMBER');
  return (
    <>
      <label className="choice">
        <input type="radio" name="action" value={action} defaultChecked={values?.action === action} />
        <span>
          {label}
          <span className="choice-hint">{hint}</span>
        </span>
      </label>
      {desk.arranging && arranging.includes(action) ? (
        <div className="decision-fields stack">
          <ArrangeFields
            action={action}
            target={entry.target}
            arranging={desk.arranging}
            values={values}
            problems={problems}
          />
        </div>
      ) : null}
    </>
  );
}

/** Of a profile only its text can be removed; the words say so. */
const wordsOf = (action: DecisionAction, isMember: boolean): { readonly label: string; readonly hint: string } =>
  isMember && action === 'REMOVE'
    ? { label: m.decisions_action_remove_member(), hint: m.decisions_action_remove_member_hint() }
    : { label: actionWords[action](), hint: actionHints[action]() };
