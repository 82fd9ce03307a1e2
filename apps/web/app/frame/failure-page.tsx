import { m } from '@entraide/messages';
import type { ReactElement } from 'react';

interface FailurePageProps {
  /** Missing and forbidden are one page. */
  readonly isMissing: boolean;
  readonly requestId: string | undefined;
}

export function FailurePage({ isMissing, requestId }: FailurePageProps): ReactElement {
  return (
    <div className="page-narrow stack">
      <title>{isMissing ? m.frame_missing_title() : m.frame_fault_title()}</title>
      <h1>{isMissing ? m.frame_missing_title() : m.frame_fault_title()}</h1>
      <p className="lead">{isMissing ? m.frame_missing_text() : m.frame_fault_text()}</p>
      {isMissing ? null : requestId ? <p className="quiet">{m.frame_fault_number({ requestId })}</p> : null}
      <p>
        <a className="button button-quiet" href="/">
          {m.frame_back_home()}
        </a>
      </p>
    </div>
  );
}
