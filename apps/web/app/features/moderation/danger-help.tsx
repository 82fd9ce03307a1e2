import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { type CountryHelp, type Helpline, helplines } from '../pages/texts/help.ts';

/** Who answers at once: a few numbers by country, and the way to all of them. */
export function DangerHelp(): ReactElement {
  return (
    <div className="notice notice-danger danger-help stack-tight" role="note">
      <p>
        <strong>{m.moderation_help_title()}</strong>
      </p>
      <p>{m.moderation_help_text()}</p>
      <ul className="plain-list stack-tight">
        {helplines.map((help) => (
          <li className="danger-help-line" key={help.country.en}>
            <CountryNumbers help={help} />
          </li>
        ))}
      </ul>
      <p>
        <a href="/help">{m.moderation_help_more()}</a>
      </p>
    </div>
  );
}

function CountryNumbers({ help }: { readonly help: CountryHelp }): ReactElement {
  const { language } = usePage();
  return (
    <>
      <span className="danger-help-country">{help.country[language]}</span>
      {help.listening.length > 0 ? <Numbers words={m.moderation_help_talk()} lines={help.listening} /> : null}
      <Numbers words={m.moderation_help_emergency()} lines={help.emergency} />
    </>
  );
}

function Numbers({ words, lines }: { readonly words: string; readonly lines: readonly Helpline[] }): ReactElement {
  const { language } = usePage();
  return (
    <span className="danger-help-numbers">
      {words}
      {lines.map(({ number, label }) => (
        <a
          className="danger-help-number"
          key={number}
          href={`tel:${number.replaceAll(' ', '')}`}
          aria-label={`${number}, ${label[language]}`}
        >
          {number}
        </a>
      ))}
    </span>
  );
}
