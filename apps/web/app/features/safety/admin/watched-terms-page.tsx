import { type WatchedTermEntryFragment, WatchedTermsPageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Empty, Notice } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask } from '../../../page-request.ts';
import { termOf } from '../../../terms.ts';
import type { Route } from './+types/watched-terms-page';
import { AdminFrame } from './admin-frame.tsx';
import { effectWords } from './effect-words.ts';

export async function loader(args: Route.LoaderArgs) {
  const { watchedTerms } = await ask(args, WatchedTermsPageOperation, {});
  const query = new URL(args.request.url).searchParams;
  const [added, changed] = [Number(query.get('added')), Number(query.get('changed'))];
  return {
    terms: watchedTerms,
    imported: query.has('added') ? { added: added || 0, changed: changed || 0 } : null,
    saved: query.get('saved'),
    isRemoved: query.has('removed'),
  };
}

export default function WatchedTermsPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { terms, imported, saved, isRemoved } = loaderData;
  return (
    <AdminFrame title={m.safety_terms_title()} lead={m.safety_terms_lead()}>
      {imported ? (
        <Notice tone="good" role="status">
          {m.safety_terms_imported(imported)}
        </Notice>
      ) : null}
      {isRemoved ? (
        <Notice tone="good" role="status">
          {m.safety_term_removed()}
        </Notice>
      ) : null}
      <p className="row">
        <a className="button button-quiet" href="/admin/safety/watched-terms/new">
          {m.safety_term_new()}
        </a>
        <a className="button button-quiet" href="/admin/safety/watched-terms/import">
          {m.safety_terms_import()}
        </a>
        {terms.length > 0 ? (
          <a href="/admin/safety/watched-terms.csv" download>
            {m.safety_terms_export()}
          </a>
        ) : null}
      </p>
      {terms.length === 0 ? (
        <Empty>
          <p>{m.safety_terms_none()}</p>
        </Empty>
      ) : (
        <ul className="plain-list list-lines">
          {terms.map((term) => (
            <TermRow key={term.id} term={term} isSaved={term.id === saved} />
          ))}
        </ul>
      )}
    </AdminFrame>
  );
}

interface TermRowProps {
  readonly term: WatchedTermEntryFragment;
  /** Just now. */
  readonly isSaved: boolean;
}

function TermRow({ term, isSaved }: TermRowProps): ReactElement {
  return (
    <li className="stack-tight safety-row" id={`term-${term.id}`}>
      <div>
        <p>
          <strong>{term.words}</strong>
          {term.matchesBeginnings ? ` ${m.safety_term_and_longer()}` : ''}
        </p>
        <p className="quiet small">
          {effectWords[term.effect]()}
          {' · '}
          {term.language ? termOf('language', term.language) : m.safety_any_language()}
        </p>
        {term.note ? <p className="small">{term.note}</p> : null}
      </div>
      {isSaved ? (
        <Notice tone="good" role="status">
          {m.safety_saved()}
        </Notice>
      ) : null}
      <p>
        <a href={`/admin/safety/watched-terms/${term.id}`}>
          {m.frame_edit()}
          <span className="visually-hidden">{` ${term.words}`}</span>
        </a>
      </p>
    </li>
  );
}
