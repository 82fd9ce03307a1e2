import type { ReactElement } from 'react';
import type { ShownProblem } from './problems.ts';

interface ErrorSummaryProps {
  readonly title: string;
  readonly problems: readonly ShownProblem[] | undefined;
}

/** All refusals above the form, each linked to its field (whose control has the field's name as id). Nothing without refusals. */
export function ErrorSummary({ title, problems }: ErrorSummaryProps): ReactElement | null {
  if (!problems || problems.length === 0) return null;
  return (
    <div className="error-summary stack-tight" role="alert" tabIndex={-1} id="error-summary">
      <h2>{title}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.field ?? ''}${problem.message}`}>
            {problem.field ? <a href={`#${problem.field}`}>{problem.message}</a> : problem.message}
          </li>
        ))}
      </ul>
    </div>
  );
}
