import type { SearchSynonymAction, SynonymPageQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Moment } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { SynonymWords } from './synonym-words.tsx';

type Version = NonNullable<SynonymPageQuery['searchSynonym']>['versions'][number];

const actionWords: Readonly<Record<SearchSynonymAction, () => string>> = {
  CREATED: m.search_admin_action_created,
  CHANGED: m.search_admin_action_changed,
  REMOVED: m.search_admin_action_removed,
  UNDONE: m.search_admin_action_undone,
};

/** What the entry has said, the newest first: who changed it, and why. */
export function SynonymHistory({ versions }: { readonly versions: readonly Version[] }): ReactElement {
  const { language, now } = usePage();
  return (
    <section className="stack-tight search-admin-part" aria-labelledby="history-title">
      <h2 id="history-title">{m.search_admin_history_title()}</h2>
      <ol className="list-lines plain-list">
        {versions.map((version) => (
          <li key={version.revision} className="stack-tight">
            <p>
              <strong>{actionWords[version.action]()}</strong> <SynonymWords {...version} />
            </p>
            {version.note ? <p className="quiet">{version.note}</p> : null}
            <p className="byline">
              <span>{version.author?.pseudonym ?? m.frame_former_member()}</span>
              <Moment at={version.at} now={now} language={language} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
