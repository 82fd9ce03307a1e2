import { m } from '@entraide/messages';
import { longDate } from '@entraide/web-ui';
import type { ReactElement, ReactNode, Ref } from 'react';
import { usePage } from '../../../use-page.ts';
import { CountryLines } from './country-lines.tsx';
import { checkedSince } from './help-data.ts';

interface HelpPanelProps {
  readonly title: string;
  /** Without the colour of danger: for somebody who has just written how they are. */
  readonly isCalm?: boolean;
  /** Where an address leads to it. */
  readonly id?: string;
  /** For who moves the focus to it. */
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** Who answers now: numbers where the reader probably is, the others one step away. Needs no script. */
export function HelpPanel({ title, isCalm = false, id, ref, children }: HelpPanelProps): ReactElement {
  const { help, language } = usePage();
  const since = checkedSince(help.near);
  return (
    <section
      className={`notice ${isCalm ? '' : 'notice-danger '}help-panel stack-tight`}
      aria-labelledby="help-panel-title"
      {...(id ? { id, tabIndex: -1 } : {})}
      ref={ref}
    >
      <p className="help-panel-title" id="help-panel-title">
        {title}
      </p>
      {children}
      {help.near.map((country) => (
        <CountryLines key={country.country} help={country} />
      ))}
      {help.elsewhere.length === 0 ? null : (
        <details className="disclosure">
          <summary>{m.search_help_elsewhere()}</summary>
          <div className="stack-tight">
            {help.elsewhere.map((country) => (
              <CountryLines key={country.country} help={country} />
            ))}
          </div>
        </details>
      )}
      <p className="small">
        <a href="/help">{m.moderation_help_more()}</a>{' '}
        {since ? (
          <span className="quiet">{m.pages_help_checked({ date: longDate(new Date(since), language) })}</span>
        ) : null}
      </p>
    </section>
  );
}
