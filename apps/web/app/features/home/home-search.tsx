import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { useSearchTyping } from '../search/use-search-typing.ts';

/** The search box once more, large, in everyday words. */
export function HomeSearch(): ReactElement {
  const typing = useSearchTyping();
  return (
    <form
      {...typing}
      className="home-search"
      action="/search"
      method="get"
      role="search"
      aria-label={m.home_search_label()}
    >
      <label className="field-label" htmlFor="home-search">
        {m.home_search_label()}
      </label>
      <p className="field-hint" id="home-search-hint">
        {m.home_search_hint()}
      </p>
      <div className="home-search-row">
        <input
          className="input"
          id="home-search"
          name="q"
          type="search"
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          aria-describedby="home-search-hint"
        />
        <button className="button" type="submit">
          {m.frame_search_button()}
        </button>
      </div>
    </form>
  );
}
