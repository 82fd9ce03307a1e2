import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { HelpNumbers } from '../features/safety/help/help-numbers.tsx';
import type { RootData } from '../root-data.ts';

/** Help first, always; then what the house stands for. */
export function SiteFooter({ root }: { readonly root: RootData | undefined }): ReactElement {
  return (
    <footer className="site-footer">
      <div className="site-footer-inner">
        <p className="site-help">
          <a href="/help">{m.frame_help_now()}</a>{' '}
          {root ? <HelpNumbers help={root.help} language={root.language} /> : null}
        </p>
        <nav aria-label={m.frame_footer_navigation()}>
          <ul className="inline-list">
            <li>
              <a href="/house-rules">{m.frame_house_rules()}</a>
            </li>
            <li>
              <a href="/transparency">{m.openness_menu()}</a>
            </li>
            <li>
              <a href="/privacy">{m.frame_privacy()}</a>
            </li>
            <li>
              <a href="/accessibility">{m.frame_accessibility()}</a>
            </li>
            <li>
              <a href="/about">{m.frame_about()}</a>
            </li>
          </ul>
        </nav>
        <p className="quiet small">{m.frame_no_tracking()}</p>
      </div>
    </footer>
  );
}
