import type { ContentWarning } from '@entraide/contract';
import { m } from '@entraide/messages';
import { CheckboxRows } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { contentWarnings } from './content-warnings.ts';

interface WarningChoicesProps {
  readonly chosen: readonly ContentWarning[];
}

/** Reasons to fold a text until its reader opens it; out of the way unless one is chosen. */
export function WarningChoices({ chosen }: WarningChoicesProps): ReactElement {
  return (
    <details className="disclosure" open={chosen.length > 0}>
      <summary>{m.forum_add_warnings()}</summary>
      <CheckboxRows
        name="warnings"
        legend={m.forum_warnings_legend()}
        hint={m.forum_warnings_hint()}
        values={chosen}
        choices={contentWarnings.map((value) => ({ value, label: termOf('warning', value) }))}
      />
    </details>
  );
}
