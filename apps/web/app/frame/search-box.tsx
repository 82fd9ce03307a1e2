import { m } from '@entraide/messages';
import type { ReactElement } from 'react';

/** The one search box of the site: a real form that needs no script. */
export function SearchBox({ path }: { readonly path: string | undefined }): ReactElement {
  const asked = path?.startsWith('/search?') ? (new URLSearchParams(path.slice('/search?'.length)).get('q') ?? '') : '';
  return (
    <form className="site-search" action="/search" method="get" role="search" aria-label={m.frame_search_label()}>
      <label className="visually-hidden" htmlFor="site-search">
        {m.frame_search_label()}
      </label>
      <input
        className="site-search-input"
        id="site-search"
        name="q"
        type="search"
        placeholder={m.frame_search_placeholder()}
        defaultValue={asked}
        maxLength={200}
        autoComplete="off"
        enterKeyHint="search"
      />
      <button className="site-search-button" type="submit">
        {m.frame_search_button()}
      </button>
    </form>
  );
}
