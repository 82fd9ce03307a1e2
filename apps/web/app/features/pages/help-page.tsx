import { m } from '@entraide/messages';
import { longDate } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { data } from 'react-router';
import { usePage } from '../../use-page.ts';
import { countryCookie, wishedCountryOf } from '../safety/help/chosen-country.ts';
import { countryName } from '../safety/help/country-name.ts';
import { type CountryHelp, checkedSince } from '../safety/help/help-data.ts';
import { HelplineCard } from '../safety/help/helpline-card.tsx';
import type { Route } from './+types/help-page';

/** Keeps the country that the reader has chosen by a link of this page. */
export function loader({ request }: Route.LoaderArgs) {
  const country = wishedCountryOf(request);
  return data(null, country === null ? {} : { headers: { 'set-cookie': countryCookie(country) } });
}

export const headers = ({ loaderHeaders }: Route.HeadersArgs): Headers => loaderHeaders;

/** Help for somebody in danger, by country; the reader's likely or chosen country first. */
export default function HelpPage(): ReactElement {
  const { help } = usePage();
  const hasGuess = help.elsewhere.length > 0;
  return (
    <div className="page-narrow stack-loose">
      <title>{`${m.pages_help_title()} · ${m.frame_site_name()}`}</title>
      <div className="stack-tight">
        <h1>{m.pages_help_title()}</h1>
        <p className="lead">{m.pages_help_lead()}</p>
        <p>{m.pages_help_not_alone()}</p>
      </div>
      {help.near.map((country) => (
        <CountrySection key={country.country} help={country} />
      ))}
      <ChooseCountry countries={[...help.near, ...help.elsewhere]} />
      {hasGuess ? help.elsewhere.map((country) => <CountrySection key={country.country} help={country} />) : null}
    </div>
  );
}

function CountrySection({ help }: { readonly help: CountryHelp }): ReactElement {
  const { language } = usePage();
  const since = checkedSince([help]);
  return (
    <section className="stack" id={`country-${help.country}`}>
      <h2>{countryName(help.country, language)}</h2>
      <ul className="plain-list stack">
        {[...help.listening, ...help.emergency].map((line) => (
          <HelplineCard key={line.id} line={line} />
        ))}
      </ul>
      {since ? (
        <p className="quiet small">{m.pages_help_checked({ date: longDate(new Date(since), language) })}</p>
      ) : null}
    </section>
  );
}

/** Links, so that choosing needs no script; the choice is kept in this browser. */
function ChooseCountry({ countries }: { readonly countries: readonly CountryHelp[] }): ReactElement {
  const { language } = usePage();
  return (
    <nav className="stack-tight" aria-labelledby="choose-country">
      <h2 id="choose-country">{m.safety_choose_country()}</h2>
      <p className="quiet">{m.safety_choose_country_hint()}</p>
      <ul className="inline-list">
        {countries.map(({ country }) => (
          <li key={country}>
            <a href={`/help?country=${country}`} rel="nofollow">
              {countryName(country, language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
