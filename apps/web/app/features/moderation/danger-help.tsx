import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { countryName } from '../safety/help/country-name.ts';
import { HelpContact } from '../safety/help/help-contact.tsx';
import type { CountryHelp, HelpLine } from '../safety/help/help-data.ts';

/** Who answers at once: a few numbers by country, and the way to all of them. */
export function DangerHelp(): ReactElement {
  const { help } = usePage();
  return (
    <div className="notice notice-danger danger-help stack-tight" role="note">
      <p>
        <strong>{m.moderation_help_title()}</strong>
      </p>
      <p>{m.moderation_help_text()}</p>
      <ul className="plain-list stack-tight">
        {[...help.near, ...help.elsewhere].map((country) => (
          <li className="danger-help-line" key={country.country}>
            <CountryNumbers help={country} />
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
      <span className="danger-help-country">{countryName(help.country, language)}</span>
      {help.listening.length > 0 ? <Numbers words={m.moderation_help_talk()} lines={help.listening} /> : null}
      {help.emergency.length > 0 ? <Numbers words={m.moderation_help_emergency()} lines={help.emergency} /> : null}
    </>
  );
}

function Numbers({ words, lines }: { readonly words: string; readonly lines: readonly HelpLine[] }): ReactElement {
  return (
    <span className="danger-help-numbers">
      {words}
      {lines.map((line) => (
        <HelpContact key={line.id} line={line} className="danger-help-number" />
      ))}
    </span>
  );
}
