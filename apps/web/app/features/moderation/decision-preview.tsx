import type { Language } from '@entraide/contract';
import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { writtenIn } from '../forum/written-in.ts';

interface DecisionPreviewProps {
  /** `null` when nobody would be written to. */
  readonly statement: { readonly subject: string; readonly text: string } | null;
  /** The author's. */
  readonly language: Language | null;
}

/** The letter to the author as it would be sent now. */
export function DecisionPreview({ statement, language }: DecisionPreviewProps): ReactElement {
  const page = usePage();
  return (
    <section className="notice stack-tight" aria-labelledby="preview-title" role="status">
      <h3 id="preview-title">{m.moderation_preview_title()}</h3>
      {statement ? (
        <>
          <p className="quiet">{m.moderation_preview_not_sent()}</p>
          <div className="letter stack-tight" lang={language ? writtenIn(language, page.language) : undefined}>
            <p>
              <strong>{m.moderation_preview_subject({ subject: statement.subject })}</strong>
            </p>
            <p className="as-written">{statement.text}</p>
          </div>
        </>
      ) : (
        <p>{m.moderation_preview_none()}</p>
      )}
    </section>
  );
}
