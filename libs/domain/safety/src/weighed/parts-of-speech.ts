import type { Language } from '@entraide/domain-kernel';

const split = (words: string): readonly string[] => words.split(' ');

/** Small words by what they tell: of whom, whether it is denied, and when. Both languages; forms as in a reading. */
const groups: Readonly<Record<string, readonly string[]>> = {
  me: split('i my me myself mine je mon ma mes moi'),
  you: split('you your tu te vous toi votre ton ta tes vos'),
  third: split('he she him her his they their il elle lui son sa ses ils elles leur'),
  we: split('we our us nous notre on'),
  not: split('not never no nothing nobody none neither nor ne pas rien jamais plus aucun aucune personne'),
  past: split('was were had did used years ago etait avait etais avais ans depuis'),
  soon: split('will shall would tomorrow tonight soon demain soir bientot'),
};

/** To which groups a word belongs; nothing for most. */
export const groupsOf: ReadonlyMap<string, readonly string[]> = Object.entries(groups).reduce(
  (all, [group, words]) => words.reduce((known, word) => known.set(word, [...(known.get(word) ?? []), group]), all),
  new Map<string, string[]>(),
);

const telling: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    split(
      'the and of to is it that was for with this have are be but they from my i you he she we will at has been so what when if not do your out up can would all there their who get just about like know want',
    ),
  ),
  fr: new Set(
    split(
      'le la les un une des du de et est je tu il elle nous vous que qui ne pas plus pour dans ce cette mon ma mes au aux avec sur suis ai sont mais se sa son ses y ca c qu l d j m n s tout bien',
    ),
  ),
};

/** The language most small words are of; English where there are none. */
export function languageOf(words: readonly string[]): Language {
  let french = 0;
  for (const word of words) french += Number(telling.fr.has(word)) - Number(telling.en.has(word));
  return french > 0 ? 'fr' : 'en';
}
