import { m } from '@entraide/messages';
import { Breadcrumbs } from '@entraide/web-ui';
import type { ReactElement, ReactNode } from 'react';

interface AdminFrameProps {
  readonly title: string;
  readonly lead?: string;
  /** The page above this one; none for the three main pages. */
  readonly above?: { readonly label: string; readonly href: string };
  readonly children: ReactNode;
}

/** Every page on which administrators set what keeps people safe. */
export function AdminFrame({ title, lead, above, children }: AdminFrameProps): ReactElement {
  return (
    <div className="page stack">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      {above ? <Breadcrumbs label={m.frame_breadcrumbs()} crumbs={[above]} /> : <AdminPages />}
      <h1>{title}</h1>
      {lead ? <p className="measure lead">{lead}</p> : null}
      {children}
    </div>
  );
}

function AdminPages(): ReactElement {
  return (
    <nav aria-label={m.safety_admin_pages()}>
      <ul className="inline-list">
        <li>
          <a href="/admin/safety/helplines">{m.safety_helplines_title()}</a>
        </li>
        <li>
          <a href="/admin/safety/watched-terms">{m.safety_terms_title()}</a>
        </li>
        <li>
          <a href="/admin/safety/rules">{m.safety_rules_title()}</a>
        </li>
        <li>
          <a href="/admin/moderation">{m.case_targets_title()}</a>
        </li>
      </ul>
    </nav>
  );
}
