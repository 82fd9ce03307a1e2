import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import searchTypingScript from '../features/search/search-typing.entry.ts?worker&url';
import { useSearchTyping } from '../features/search/use-search-typing.ts';
import type { RootData } from '../root-data.ts';

/** The one search box of the site: a real form that needs no script. */
export function SearchBox({ root }: { readonly root: RootData | undefined }): ReactElement {
  const typing = useSearchTyping();
  const path = root?.path;
  const asked = path?.startsWith('/search?') ? (new URLSearchParams(path.slice('/search?'.length)).get('q') ?? '') : '';
  return (
    <form
      {...typing}
      className="site-search"
      action="/search"
      method="get"
      role="search"
      aria-label={m.frame_search_label()}
    >
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
      {root && suggestsToVisitor(root) ? <script src={searchTypingScript} nonce={root.nonce} defer /> : null}
    </form>
  );
}

/** Visitors get one small script where they come to search; pages to read carry none, and neither do readers saving data. */
const suggestsToVisitor = ({ viewer, path, savesData }: RootData): boolean =>
  !viewer && !savesData && /^\/(?:search)?(?:\?|$)/.test(path);
