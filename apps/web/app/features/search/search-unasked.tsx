import { m } from '@entraide/messages';
import { Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';

/** The page without a question that can be asked: what to write, and where else to go. */
export function SearchUnasked({ isTooShort }: { readonly isTooShort: boolean }): ReactElement {
  return (
    <div className="stack-loose measure">
      {isTooShort ? (
        <Notice tone="caution" role="status">
          <p>{m.search_too_short()}</p>
        </Notice>
      ) : (
        <p className="lead">{m.search_empty_lead()}</p>
      )}
      <section className="stack-tight">
        <h2>{m.search_empty_browse()}</h2>
        <ul className="plain-list stack-tight">
          <li>
            <a href="/communities">{m.search_browse_communities()}</a>
          </li>
          <li>
            <a href="/conditions">{m.search_browse_conditions()}</a>
          </li>
          <li>
            <a href="/treatments">{m.search_browse_treatments()}</a>
          </li>
          <li>
            <a href="/symptoms">{m.search_browse_symptoms()}</a>
          </li>
        </ul>
      </section>
    </div>
  );
}
