import type { DraftLineFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Moment } from '@entraide/web-ui';
import type { ReactElement, ReactNode } from 'react';
import { usePage } from '../../use-page.ts';
import { subjectOf } from './words.ts';

/** What a draft is about, as far as it is known. */
export function draftName({ answers: { treatment, purpose } }: DraftLineFragment): string {
  if (treatment && purpose) return subjectOf({ treatment, purpose });
  return treatment?.name ?? purpose?.name ?? m.experiences_draft_untitled();
}

interface DraftLineProps {
  readonly draft: DraftLineFragment;
  readonly headingLevel?: 2 | 3;
  readonly children?: ReactNode;
}

/** A draft in a list, leading to its check, from which every step can be reached. */
export function DraftLine({ draft, headingLevel = 3, children }: DraftLineProps): ReactElement {
  const { language, now } = usePage();
  const Heading = `h${headingLevel}` as const;
  return (
    <li className="stack-tight">
      <Heading>
        <a href={`/experiences/drafts/${draft.id}/review`}>{draftName(draft)}</a>
      </Heading>
      <p className="byline">
        <Moment at={draft.updatedAt} now={now} language={language} />
        {draft.experienceId ? <span className="tag">{m.experiences_draft_edits()}</span> : null}
      </p>
      {children}
    </li>
  );
}
