import { m } from '@entraide/messages';
import { Breadcrumbs } from '@entraide/web-ui';
import type { ReactElement, ReactNode } from 'react';
import { useLocation } from 'react-router';

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

const pages = [
  { href: '/admin/safety/helplines', title: m.safety_helplines_title },
  { href: '/admin/safety/watched-terms', title: m.safety_terms_title },
  { href: '/admin/safety/rules', title: m.safety_rules_title },
  { href: '/admin/moderation', title: m.case_targets_title },
];

function AdminPages(): ReactElement {
  const { pathname } = useLocation();
  return (
    <nav aria-label={m.safety_admin_pages()}>
      <ul className="inline-list safety-pages">
        {pages.map(({ href, title }) => (
          <li key={href}>
            <a href={href} aria-current={href === pathname ? 'page' : undefined}>
              {title()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
