import { type Language, languages, oneOf } from '@entraide/domain-kernel';

export const languageCookieName = 'language';

/**
 * The reader's language: their own choice, then the browser's wishes in its order, then English.
 * @param chosen value of the language cookie
 * @param accepted the `Accept-Language` header
 */
export function chooseLanguage(chosen: string | undefined, accepted: string | undefined): Language {
  const choice = oneOf(languages, chosen);
  if (choice) return choice;
  const wishes = (accepted ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { language: oneOf(languages, tag.split('-')[0]), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((wish) => wish.language !== undefined && wish.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wishes[0]?.language ?? 'en';
}
