import { m } from '@entraide/messages';
import { SelectField, TextField } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { groupedActions } from './journal-groups.ts';
import { type JournalRequest, isNarrowed, journalPath, wholeJournal } from './journal-request.ts';

interface JournalFiltersProps {
  readonly request: JournalRequest;
  readonly communities: readonly { readonly id: string; readonly name: string }[];
}

/** Which lines are shown: a form whose answer is an address to keep or to send on. */
export function JournalFilters({ request, communities }: JournalFiltersProps): ReactElement {
  const { actor, communityId, from, to, subjectId } = request;
  return (
    <details className="disclosure" open={isNarrowed(request)}>
      <summary>{m.openness_filter_title()}</summary>
      <form action="/moderation/journal" method="get" className="stack queue-narrowing" key={journalPath(request)}>
        <div className="queue-narrowing-fields">
          <ActionField value={request.action} />
          <TextField
            name="actor"
            label={m.openness_filter_actor()}
            hint={m.openness_filter_actor_hint()}
            defaultValue={actor ?? ''}
            autoComplete="off"
          />
          <SelectField
            name="community"
            label={m.openness_filter_community()}
            defaultValue={communityId ?? ''}
            options={[
              { value: '', label: m.openness_filter_all() },
              ...communities.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <TextField type="date" name="from" label={m.openness_filter_from()} defaultValue={from ?? ''} />
          <TextField type="date" name="to" label={m.openness_filter_to()} defaultValue={to ?? ''} />
          <TextField
            name="subject"
            label={m.openness_filter_subject()}
            hint={m.openness_filter_subject_hint()}
            defaultValue={subjectId ?? ''}
            autoComplete="off"
          />
        </div>
        <div className="row">
          <button className="button button-small" type="submit">
            {m.openness_filter_button()}
          </button>
          {isNarrowed(request) ? (
            <a className="button button-plain button-small" href={journalPath(wholeJournal)}>
              {m.openness_filter_clear()}
            </a>
          ) : null}
        </div>
      </form>
    </details>
  );
}

function ActionField({ value }: { readonly value: string | null }): ReactElement {
  return (
    <div className="field">
      <label className="field-label" htmlFor="action">
        {m.openness_filter_action()}
      </label>
      <select className="select" id="action" name="action" defaultValue={value?.toLowerCase() ?? ''}>
        <option value="">{m.openness_filter_all()}</option>
        {groupedActions().map(({ label, actions }) => (
          <optgroup key={label} label={label}>
            {actions.map((action) => (
              <option key={action.value} value={action.value}>
                {action.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
