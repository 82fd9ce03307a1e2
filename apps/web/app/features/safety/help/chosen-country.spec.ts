import { describe, expect, it } from '@jest/globals';
import { chosenCountryOf, wishedCountryOf } from './chosen-country.ts';

const request = (path: string, cookie?: string): Request =>
  new Request(`https://here.test${path}`, cookie === undefined ? {} : { headers: { cookie } });

describe('the country chosen for help', () => {
  it.each([
    ['/help?country=FR', undefined, 'FR'],
    ['/help?country=fr', 'help_country=US', 'FR'],
    ['/help', 'language=fr; help_country=GB', 'GB'],
    ['/threads/1', 'help_country=GB; a=b', 'GB'],
    ['/threads/1?country=FR', undefined, null],
    ['/help?country=France', undefined, null],
    ['/help?country=%3Cb', undefined, null],
    ['/help', 'help_country=France', null],
    ['/help', 'not_help_country=FR', null],
    ['/help', undefined, null],
  ])('%s with %s: %s', (path, cookie, country) => {
    expect(chosenCountryOf(request(path, cookie))).toBe(country);
  });

  it('is wished for on the help page only', () => {
    expect(wishedCountryOf(request('/help.data?country=IE'))).toBe('IE');
    expect(wishedCountryOf(request('/search?country=IE'))).toBeNull();
  });
});
