import type { ExperienceDraftPageQuery, ExperienceOutcomeFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement, ReactNode } from 'react';
import { Form } from 'react-router';
import { draftPath, fittingMessage, namedProblem, stepOf } from './steps.ts';

type Draft = NonNullable<ExperienceDraftPageQuery['experienceDraft']>;
/** `revision` is the experience's present one when it has changed meanwhile. */
type Refused = Pick<ExperienceOutcomeFragment, 'problems' | 'existingId'> & { readonly revision: number | null };

/** What stands in the way of publication: each answer that is missing or does not fit, then what publishing was refused for. */
export function ReviewProblems({
  draft,
  refused,
}: {
  readonly draft: Draft;
  readonly refused: Refused | undefined;
}): ReactElement | null {
  const open = draft.problems;
  const others = (refused?.problems ?? []).filter(
    (problem) => !open.some(({ field }) => field && field === problem.field),
  );
  if (open.length === 0 && others.length === 0) return null;
  return (
    <div className="error-summary stack-tight" role={refused ? 'alert' : undefined} tabIndex={-1} id="error-summary">
      <h2>{m.experiences_review_missing_title()}</h2>
      <ul>
        {open.map((problem) => (
          <li key={`${problem.field}${problem.code}`}>
            <AnswerLink draftId={draft.id} problem={problem} />
          </li>
        ))}
        {others.map((problem) => (
          <li key={problem.code}>{refusalOf(problem, draft, refused as Refused)}</li>
        ))}
      </ul>
    </div>
  );
}

interface AnswerLinkProps {
  readonly draftId: string;
  readonly problem: Draft['problems'][number];
}

function AnswerLink({ draftId, problem }: AnswerLinkProps): ReactElement {
  const field = problem.field ?? '';
  return (
    <a href={`${draftPath(draftId, stepOf(field))}?from=review#${field}`}>
      {namedProblem(field, fittingMessage(problem))}
    </a>
  );
}

function refusalOf(
  { code, message }: Refused['problems'][number],
  draft: Draft,
  { existingId, revision }: Refused,
): ReactNode {
  switch (code) {
    case 'ALREADY_EXISTS':
      return (
        <>
          {m.experiences_review_existing()}{' '}
          {existingId ? <a href={`/experiences/${existingId}`}>{m.experiences_review_existing_link()}</a> : null}
        </>
      );
    case 'CHANGED_MEANWHILE':
      return <ChangedMeanwhile draft={draft} message={message} revision={revision} />;
    case 'CONSENT_NEEDED':
    case 'EMAIL_NOT_CONFIRMED':
      return (
        <>
          {message} <a href={settingsPath(code, draft)}>{m.experiences_problem_settings_link()}</a>
        </>
      );
    default:
      return message;
  }
}

interface ChangedMeanwhileProps {
  readonly draft: Draft;
  readonly message: string;
  readonly revision: number | null;
}

/** Another window has published in the meantime: look, then decide. */
function ChangedMeanwhile({ draft, message, revision }: ChangedMeanwhileProps): ReactElement {
  if (draft.experienceId === null || revision === null) return <>{message}</>;
  return (
    <>
      {message} <a href={`/experiences/${draft.experienceId}`}>{m.experiences_review_changed_link()}</a>
      <Form method="post">
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name="experienceId" value={draft.experienceId} />
        <button className="button button-quiet button-small">{m.experiences_review_changed()}</button>
      </Form>
    </>
  );
}

const settingsPath = (code: string, draft: Draft): string =>
  code === 'CONSENT_NEEDED'
    ? `/settings/health-data?next=${encodeURIComponent(draftPath(draft.id, 'review'))}`
    : '/settings';
