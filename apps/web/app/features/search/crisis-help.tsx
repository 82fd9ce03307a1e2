import { m } from '@entraide/messages';
import { longDate } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { type CountryHelp, helplinesCheckedOn } from '../pages/texts/help.ts';
import type { LikelyHelp } from './likely-country.ts';

/** Who answers now, above everything else: numbers where the reader probably is, the others one step away. */
export function CrisisHelp({ help: { near, elsewhere } }: { readonly help: LikelyHelp }): ReactElement {
  const { language } = usePage();
  return (
    <section className="notice notice-danger crisis-help stack-tight" aria-labelledby="crisis-help-title">
      <p className="crisis-help-title" id="crisis-help-title">
        {m.search_help_title()}
      </p>
      <p>{m.search_help_text()}</p>
      {near.map((help) => (
        <CountryLines key={help.country.en} help={help} />
      ))}
      {elsewhere.length === 0 ? null : (
        <details className="disclosure">
          <summary>{m.search_help_elsewhere()}</summary>
          <div className="stack-tight">
            {elsewhere.map((help) => (
              <CountryLines key={help.country.en} help={help} />
            ))}
          </div>
        </details>
      )}
      <p className="small">
        <a href="/help">{m.moderation_help_more()}</a>{' '}
        <span className="quiet">
          {m.pages_help_checked({ date: longDate(new Date(helplinesCheckedOn), language) })}
        </span>
      </p>
    </section>
  );
}

function CountryLines({ help }: { readonly help: CountryHelp }): ReactElement {
  const { language } = usePage();
  return (
    <div>
      <p className="crisis-help-country">{help.country[language]}</p>
      <ul className="plain-list">
        {[...help.listening, ...help.emergency].map(({ number, label }) => (
          <li className="crisis-help-line" key={number}>
            <a className="crisis-help-number" href={`tel:${number.replaceAll(' ', '')}`}>
              {number}
            </a>
            <span>{label[language]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
