import { type HelplinesQuery, HelplinesOperation } from '@entraide/contract';
import { type PageRequest, ask, pageRequestContext } from '../../../page-request.ts';
import { chosenCountryOf } from './chosen-country.ts';
import { type HelpData, countriesOf } from './help-data.ts';
import { likelyCountry } from './likely-country.ts';

type Directory = HelplinesQuery['helplines'];

let kept: Directory | undefined;

/** Every helpline, asked for again only when there is another version of them: no page waits for what has not changed. */
async function directoryOf(args: Parameters<typeof ask>[0], version?: string): Promise<Directory> {
  if (kept === undefined || kept.version !== version) kept = (await ask(args, HelplinesOperation, {})).helplines;
  return kept;
}

/**
 * The helplines for the reader of a page, with those of their likely country apart.
 * @param version of the directory, where the page has asked for it already
 */
export async function loadHelp(args: Parameters<typeof ask>[0], version?: string): Promise<HelpData> {
  const { language } = args.context.get(pageRequestContext);
  const { lines } = await directoryOf(args, version);
  const countries = countriesOf(lines, language);
  const known = countries.map(({ country }) => country);
  const country = likelyCountry(hintsOf(args.request, language), known);
  const near = countries.filter((help) => help.country === country);
  return near.length === 0
    ? { near: countries, elsewhere: [] }
    : { near, elsewhere: countries.filter((help) => !near.includes(help)) };
}

const hintsOf = (request: Request, language: PageRequest['language']) => ({
  chosen: chosenCountryOf(request),
  acceptLanguage: request.headers.get('accept-language'),
  language,
});
