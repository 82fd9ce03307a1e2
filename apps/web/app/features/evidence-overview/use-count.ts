import { usePage } from '../../use-page.ts';

/** Writes a number of people the way the page's language does: 1,250 or 1 250. */
export function useCount(): (people: number) => string {
  const { language } = usePage();
  const format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language);
  return (people) => format.format(people);
}
