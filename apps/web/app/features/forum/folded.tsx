import type { ContentWarning } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement, ReactNode } from 'react';
import { termOf } from '../../terms.ts';

interface FoldedProps {
  readonly warnings: readonly ContentWarning[];
  readonly children: ReactNode;
}

/** What stands behind a content warning until its reader opens it; without one, just what it holds. */
export function Folded({ warnings, children }: FoldedProps): ReactNode {
  if (warnings.length === 0) return children;
  return <Fold warnings={warnings}>{children}</Fold>;
}

function Fold({ warnings, children }: FoldedProps): ReactElement {
  return (
    <details className="fold">
      <summary>{m.forum_fold({ warnings: warnings.map((warning) => termOf('warning', warning)).join(', ') })}</summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
