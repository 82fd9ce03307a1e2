import type { DeskViewFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { RadioRows, type ShownProblem, TextField, errorOf } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import type { DecisionValues } from './decision-values.ts';
import { sanctionKindHints, sanctionKindWords, sanctionScopeWords } from './sanction-words.ts';

interface SanctionFieldsProps {
  readonly desk: DeskViewFragment;
  readonly values: DecisionValues | undefined;
  readonly problems: readonly ShownProblem[] | undefined;
}

/** The second part of a decision: usually nothing follows for the person, so that it stays folded until it is wanted. */
export function SanctionFields({ desk, values, problems }: SanctionFieldsProps): ReactElement {
  const [first] = desk.sanctions;
  return (
    <section className="stack" aria-labelledby="sanction-title">
      <h3 id="sanction-title">{m.decisions_form_sanction()}</h3>
      <p className="measure quiet">{m.decisions_form_sanction_hint()}</p>
      {first ? (
        <details className="disclosure" open={values?.sanctionKind !== undefined}>
          <summary>{m.decisions_form_sanction_open()}</summary>
          <div className="stack decision-sanction">
            <KindRows desk={desk} values={values} error={errorOf(problems, 'sanctionKind')} />
            <RadioRows
              name="sanctionScope"
              legend={m.decisions_form_scope()}
              error={errorOf(problems, 'sanctionScope')}
              value={values?.sanctionScope ?? first.scopes[0]}
              choices={first.scopes.map((scope) => ({ value: scope, label: sanctionScopeWords[scope]() }))}
            />
            <DayRows desk={desk} values={values} error={errorOf(problems, 'sanctionDays')} />
          </div>
        </details>
      ) : (
        <p className="quiet">{m.decisions_sanction_not_yours()}</p>
      )}
    </section>
  );
}

interface RowsProps {
  readonly desk: DeskViewFragment;
  readonly values: DecisionValues | undefined;
  readonly error: string | undefined;
}

function KindRows({ desk, values, error }: RowsProps): ReactElement {
  const nothing = {
    value: 'NONE',
    label: m.decisions_form_sanction_none(),
    hint: m.decisions_form_sanction_none_hint(),
  };
  return (
    <RadioRows
      name="sanctionKind"
      legend={m.decisions_form_kind()}
      error={error}
      value={values?.sanctionKind ?? 'NONE'}
      choices={[
        nothing,
        ...desk.sanctions.map(({ kind }) => ({
          value: kind,
          label: sanctionKindWords[kind](),
          hint: sanctionKindHints[kind](),
        })),
      ]}
    />
  );
}

function DayRows({ desk, values, error }: RowsProps): ReactElement {
  return (
    <div className="stack-tight">
      <RadioRows
        name="sanctionDays"
        legend={m.decisions_form_days()}
        hint={m.decisions_form_days_hint()}
        error={error}
        value={values?.sanctionDays ?? String(desk.dayChoices[2] ?? '')}
        choices={[
          ...desk.dayChoices.map((count) => ({ value: String(count), label: m.decisions_days({ count }) })),
          { value: 'other', label: m.decisions_days_other() },
          { value: 'none', label: m.decisions_days_none() },
        ]}
      />
      <TextField
        name="sanctionDaysOther"
        label={m.decisions_days_other_label()}
        defaultValue={values?.sanctionDaysOther ?? ''}
        inputMode="numeric"
        autoComplete="off"
        isShort
      />
    </div>
  );
}
