/** The `lang` of a text in another language than the page; `undefined` when it is the page's. */
export function writtenIn(language: 'EN' | 'FR', page: 'en' | 'fr'): 'en' | 'fr' | undefined {
  const own = language === 'FR' ? 'fr' : 'en';
  return own === page ? undefined : own;
}
