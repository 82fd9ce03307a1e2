/**
 * The form under which names are compared: lower case, no accents, ligatures opened, punctuation as single spaces.
 * `"Œdème de Quincke"` gives `"oedeme de quincke"`; a text without letters or digits gives `""`.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A folded text as part of an address: `"Sclérose en plaques"` gives `"sclerose-en-plaques"`; at most 80 characters. */
export function slugOf(text: string): string {
  return foldText(text).replaceAll(' ', '-').slice(0, 80).replace(/-+$/, '');
}
