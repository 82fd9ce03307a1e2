import { m } from '@entraide/messages';
import { Breadcrumbs, Notice } from '@entraide/web-ui';
import type { ReactElement, ReactNode } from 'react';
import { useSearchParams } from 'react-router';

interface SettingsFrameProps {
  readonly title: string;
  /** What the page says after saving; the plain word when it is left out. */
  readonly savedText?: string;
  readonly children: ReactNode;
}

/** One setting a page: the way back, the title, and word that it is saved. */
export function SettingsFrame({ title, savedText, children }: SettingsFrameProps): ReactElement {
  const [search] = useSearchParams();
  return (
    <div className="page-narrow stack">
      <title>{`${title} · ${m.frame_site_name()}`}</title>
      <Breadcrumbs label={m.frame_breadcrumbs()} crumbs={[{ href: '/settings', label: m.accounts_settings_title() }]} />
      <h1>{title}</h1>
      {search.has('saved') ? (
        <Notice tone="good" role="status">
          {savedText ?? m.accounts_settings_saved()}
        </Notice>
      ) : null}
      {children}
    </div>
  );
}
