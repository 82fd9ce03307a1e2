import type { ReactElement, ReactNode } from 'react';

interface SettingsCardProps {
  readonly href: string;
  readonly title: string;
  /** How it is now. */
  readonly children: ReactNode;
}

/** A setting and its present state; the whole card opens it. */
export function SettingsCard({ href, title, children }: SettingsCardProps): ReactElement {
  return (
    <li className="card card-link stack-tight">
      <h2 className="accounts-way">
        <a className="card-target" href={href}>
          {title}
        </a>
      </h2>
      <p className="quiet">{children}</p>
    </li>
  );
}
