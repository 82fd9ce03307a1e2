import { m } from '@entraide/messages';
import { longDate } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { type CountryHelp, type Helpline, helplines, helplinesCheckedOn } from './texts/help.ts';

/** Help for somebody in danger, by country; the reader's likely country first. */
export default function HelpPage(): ReactElement {
  const { language } = usePage();
  return (
    <div className="page-narrow stack-loose">
      <title>{`${m.pages_help_title()} · ${m.frame_site_name()}`}</title>
      <div className="stack-tight">
        <h1>{m.pages_help_title()}</h1>
        <p className="lead">{m.pages_help_lead()}</p>
        <p>{m.pages_help_not_alone()}</p>
      </div>
      {helplines.map((help) => (
        <CountryLines key={help.country.en} help={help} />
      ))}
      <p className="quiet small">{m.pages_help_checked({ date: longDate(new Date(helplinesCheckedOn), language) })}</p>
    </div>
  );
}

function CountryLines({ help }: { readonly help: CountryHelp }): ReactElement {
  const { language } = usePage();
  return (
    <section className="stack-tight">
      <h2>{help.country[language]}</h2>
      <ul className="plain-list stack-tight">
        {[...help.listening, ...help.emergency].map((line) => (
          <li key={line.number}>
            <Line line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ line }: { readonly line: Helpline }): ReactElement {
  const { language } = usePage();
  return (
    <div className="helpline">
      <a className="helpline-number" href={`tel:${line.number.replaceAll(' ', '')}`}>
        {line.number}
      </a>
      <span>{line.label[language]}</span>
    </div>
  );
}
