const cache = new Map<string, Intl.NumberFormat>();

function formatter(language: string, style: 'decimal' | 'percent'): Intl.NumberFormat {
  const key = `${language} ${style}`;
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, { style, maximumFractionDigits: 0 });
  cache.set(key, made);
  return made;
}

/** "1,204" or "1 204": a whole number in the reader's language. */
export const writeCount = (count: number, language: string): string => formatter(language, 'decimal').format(count);

/** "30%" or "30 %" of a share from 0 to 1, in whole percent. */
export const writePercent = (share: number, language: string): string => formatter(language, 'percent').format(share);
