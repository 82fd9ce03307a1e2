import { m } from '@entraide/messages';
import { Breadcrumbs } from '@entraide/web-ui';
import type { ReactElement, ReactNode } from 'react';
import { healthPath, synonymsPath, wantedPath } from './search-admin-paths.ts';

interface FrameProps {
  readonly title: string;
  /** The part that is open; none for pages inside a part. */
  readonly path?: string;
  /** The part to which the page belongs. */
  readonly crumb?: { readonly label: string; readonly href: string };
  readonly children: ReactNode;
}

const sections = [
  { path: healthPath, label: m.search_admin_to_health },
  { path: synonymsPath, label: m.search_admin_to_synonyms },
  { path: wantedPath, label: m.search_admin_to_wanted },
];

/** What the pages of this administration share: title, way back, and the way to its other parts. */
export function SearchAdminFrame({ title, path, crumb, children }: FrameProps): ReactElement {
  return (
    <div className="page stack">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      {crumb ? <Breadcrumbs label={m.frame_breadcrumbs()} crumbs={[crumb]} /> : null}
      <h1>{title}</h1>
      {crumb ? null : (
        <nav aria-label={m.search_admin_sections()}>
          <ul className="inline-list search-admin-tabs">
            {sections.map((section) => (
              <li key={section.path}>
                <a href={section.path} aria-current={section.path === path ? 'page' : undefined}>
                  {section.label()}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {children}
    </div>
  );
}
