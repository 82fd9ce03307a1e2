import type { ReportReason } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';
import { DangerHelp } from './danger-help.tsx';
import { reasonHints, reportReasons } from './words.ts';

interface ReasonRowsProps {
  readonly chosen: ReportReason | undefined;
  readonly error: string | undefined;
}

/** The reasons as large rows. Choosing danger shows help below it at once, by style alone: it needs no script. */
export function ReasonRows({ chosen, error }: ReasonRowsProps): ReactElement {
  return (
    <fieldset
      className={error ? 'choice-list field-invalid' : 'choice-list'}
      id="reason"
      aria-describedby={error ? 'reason-error' : undefined}
    >
      <legend>{m.moderation_report_reason()}</legend>
      {error ? (
        <span className="field-error" id="reason-error">
          {error}
        </span>
      ) : null}
      <div className="choice-rows reason-rows">
        {reportReasons.map((reason) => (
          <ReasonRow key={reason} reason={reason} isChosen={reason === chosen} />
        ))}
      </div>
    </fieldset>
  );
}

function ReasonRow({ reason, isChosen }: { readonly reason: ReportReason; readonly isChosen: boolean }): ReactElement {
  return (
    <>
      <label className="choice">
        <input type="radio" name="reason" value={reason} defaultChecked={isChosen} />
        <span>
          {termOf('report_reason', reason)}
          <span className="choice-hint">{reasonHints[reason]()}</span>
        </span>
      </label>
      {reason === 'DANGER' ? <DangerHelp /> : null}
    </>
  );
}
