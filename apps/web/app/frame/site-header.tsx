import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { Avatar } from '@entraide/web-ui';
import type { RootData } from '../root-data.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { SearchBox } from './search-box.tsx';

/** Name, search, ways in. On a phone the rest stands on the menu page, which needs no script. */
export function SiteHeader({ root }: { readonly root: RootData | undefined }): ReactElement {
  const viewer = root?.viewer;
  return (
    <header className="site-header">
      <div className="site-header-row">
        <a className="site-name" href="/">
          {m.frame_site_name()}
        </a>
        <SearchBox root={root} />
        <nav className="site-nav" aria-label={m.frame_main_navigation()}>
          <a className="wide-only" href="/communities">
            {m.frame_communities()}
          </a>
          <span className="wide-only">
            <LanguageSwitch root={root} />
          </span>
          {viewer ? (
            <a className="site-me" href="/menu">
              <Avatar name={viewer.pseudonym} size={28} />
              <span>{viewer.pseudonym}</span>
            </a>
          ) : (
            <a className="wide-only" href="/sign-in">
              {m.frame_sign_in()}
            </a>
          )}
          {viewer ? null : (
            <a className="narrow-only" href="/menu">
              {m.frame_menu()}
            </a>
          )}
        </nav>
      </div>
    </header>
  );
}
