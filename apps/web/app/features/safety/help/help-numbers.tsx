import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { countryName } from './country-name.ts';
import type { CountryHelp, HelpData, HelpLine } from './help-data.ts';

interface HelpNumbersProps {
  readonly help: HelpData;
  readonly language: 'en' | 'fr';
}

/** The numbers to call, in one or two sentences: where the reader probably is, or everywhere with the countries' names. */
export function HelpNumbers({ help: { near }, language }: HelpNumbersProps): ReactElement {
  const emergency = numbersIn(near, ({ emergency: lines }) => lines, language);
  const listening = numbersIn(near, ({ listening: lines }) => lines, language);
  return (
    <span>
      {emergency ? m.safety_footer_danger({ numbers: emergency }) : ''}{' '}
      {listening ? m.safety_footer_talk({ numbers: listening }) : ''}
    </span>
  );
}

function numbersIn(
  countries: readonly CountryHelp[],
  linesOf: (help: CountryHelp) => readonly HelpLine[],
  language: 'en' | 'fr',
): string {
  const byNumber = new Map<string, string[]>();
  for (const help of countries) {
    for (const { channel, contact } of linesOf(help)) {
      if (channel !== 'PHONE') continue;
      byNumber.set(contact, [...(byNumber.get(contact) ?? []), countryName(help.country, language)]);
    }
  }
  const isOne = countries.length === 1;
  return [...byNumber].map(([number, names]) => (isOne ? number : `${number} (${names.join(', ')})`)).join(', ');
}
