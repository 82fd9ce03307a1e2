import type { ReactElement } from 'react';
import { usePage } from '../../../use-page.ts';
import { countryName } from './country-name.ts';
import { HelpContact } from './help-contact.tsx';
import type { CountryHelp } from './help-data.ts';

/** The lines of one country with what each is and when it answers; those that listen first. */
export function CountryLines({ help }: { readonly help: CountryHelp }): ReactElement {
  const { language } = usePage();
  return (
    <div>
      <p className="help-country">{countryName(help.country, language)}</p>
      <ul className="plain-list">
        {[...help.listening, ...help.emergency].map((line) => (
          <li className="help-line" key={line.id}>
            <HelpContact line={line} className="help-number" />
            <span>
              {line.name}
              <span className="quiet small help-hours">{line.hours}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
