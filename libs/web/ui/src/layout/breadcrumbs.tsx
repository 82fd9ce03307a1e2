import type { ReactElement } from 'react';

export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/** The way to this page, without the page itself. */
export function Breadcrumbs({
  label,
  crumbs,
}: {
  readonly label: string;
  readonly crumbs: readonly Crumb[];
}): ReactElement {
  return (
    <nav className="breadcrumbs no-print" aria-label={label}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
