import { overallSeverities } from '@entraide/domain-kernel';
import { m } from '@entraide/messages';
import { RadioRows } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { overallWords } from './severity-words.ts';

/** Questions that an entry and its follow-ups ask alike. */

interface StillTakingRowsProps {
  readonly value: boolean | null;
  readonly error: string | undefined;
}

/** Whether it goes on: YES or NO. */
export function StillTakingRows({ value, error }: StillTakingRowsProps): ReactElement {
  return (
    <RadioRows
      name="isStillTaking"
      legend={m.experiences_q_still_taking()}
      error={error}
      choices={[
        { value: 'YES', label: m.experiences_q_still_yes() },
        { value: 'NO', label: m.experiences_q_still_no() },
      ]}
      value={value === null ? null : value ? 'YES' : 'NO'}
    />
  );
}

type OverallSeverity = keyof typeof overallWords;

interface SideEffectsOverallRowsProps {
  readonly legend: string;
  readonly hint?: string;
  readonly value: OverallSeverity | null;
  readonly error: string | undefined;
}

/** Side effects all in all, from none to severe. */
export function SideEffectsOverallRows(props: SideEffectsOverallRowsProps): ReactElement {
  const values = overallSeverities.map((value) => value.toUpperCase() as OverallSeverity);
  return (
    <RadioRows
      {...props}
      name="sideEffectsOverall"
      choices={values.map((value) => ({ value, label: overallWords[value]() }))}
    />
  );
}
