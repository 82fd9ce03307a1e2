import { type SynonymEntryFragment, SynonymsPageOperation } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Empty, Moment, TextField } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { ask } from '../../page-request.ts';
import { usePage } from '../../use-page.ts';
import { PageLinks } from '../forum/page-links.tsx';
import type { Route } from './+types/synonyms-page';
import { SearchAdminFrame } from './search-admin-frame.tsx';
import { newSynonymPath, synonymListPath, synonymPath, synonymsPath } from './search-admin-paths.ts';
import { SynonymWords } from './synonym-words.tsx';

export async function loader(args: Route.LoaderArgs) {
  const query = new URL(args.request.url).searchParams;
  const text = (query.get('q') ?? '').trim().slice(0, 100);
  const isRemoved = query.get('removed') === 'yes';
  const after = query.get('after');
  const { searchSynonyms } = await ask(args, SynonymsPageOperation, { text, isRemoved, after });
  return { ...searchSynonyms, text, isRemoved, after };
}

export default function SynonymsPage({ loaderData }: Route.ComponentProps): ReactElement {
  const { nodes, pageInfo, text, isRemoved, after } = loaderData;
  return (
    <SearchAdminFrame title={m.search_admin_synonyms_title()} path={synonymsPath}>
      <p className="measure lead">{m.search_admin_synonyms_lead()}</p>
      <p>
        <a className="button" href={newSynonymPath()}>
          {m.search_admin_synonyms_new()}
        </a>
      </p>
      <FindForm text={text} isRemoved={isRemoved} />
      <h2>{isRemoved ? m.search_admin_synonyms_removed_title() : m.search_admin_synonyms_list_title()}</h2>
      {nodes.length > 0 ? (
        <ul className="list-lines plain-list">
          {nodes.map((synonym) => (
            <SynonymLine key={synonym.id} synonym={synonym} />
          ))}
        </ul>
      ) : (
        <Empty>
          <p role="status">{emptyWords(text, isRemoved)}</p>
        </Empty>
      )}
      <PageLinks
        label={m.frame_pages()}
        previous={after ? synonymListPath({ text, isRemoved }) : null}
        previousLabel={m.frame_first_page()}
        next={
          pageInfo.endCursor && pageInfo.hasNextPage
            ? synonymListPath({ text, isRemoved, after: pageInfo.endCursor })
            : null
        }
        nextLabel={m.search_admin_synonyms_next()}
      />
      <p>
        <a href={synonymListPath({ isRemoved: !isRemoved })}>
          {isRemoved ? m.search_admin_synonyms_in_force() : m.search_admin_synonyms_removed()}
        </a>
      </p>
    </SearchAdminFrame>
  );
}

function emptyWords(text: string, isRemoved: boolean): string {
  if (text !== '') return m.search_admin_synonyms_nothing_found({ text });
  return isRemoved ? m.search_admin_synonyms_none_removed() : m.search_admin_synonyms_empty();
}

function FindForm({ text, isRemoved }: { readonly text: string; readonly isRemoved: boolean }): ReactElement {
  return (
    <form
      className="stack-tight measure"
      action={synonymsPath}
      method="get"
      role="search"
      aria-label={m.search_admin_synonyms_find()}
    >
      {isRemoved ? <input type="hidden" name="removed" value="yes" /> : null}
      <TextField
        name="q"
        type="search"
        label={m.search_admin_synonyms_find_label()}
        defaultValue={text}
        maxLength={100}
      />
      <p>
        <button className="button button-quiet" type="submit">
          {m.search_admin_synonyms_find_button()}
        </button>
      </p>
    </form>
  );
}

function SynonymLine({ synonym }: { readonly synonym: SynonymEntryFragment }): ReactElement {
  const { language, now } = usePage();
  return (
    <li className="stack-tight">
      <p>
        <a href={synonymPath(synonym.id)}>
          <SynonymWords {...synonym} />
        </a>
      </p>
      {synonym.note ? <p className="quiet">{synonym.note}</p> : null}
      <p className="byline">
        <span>{m.search_admin_changed_by({ name: synonym.author?.pseudonym ?? m.frame_former_member() })}</span>
        <Moment at={synonym.changedAt} now={now} language={language} />
      </p>
    </li>
  );
}
