import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';

interface WordsProps {
  readonly wordsFr: readonly string[];
  readonly wordsEn: readonly string[];
  readonly concept: { readonly name: string } | null;
}

/** The words of an entry in both languages, and what they do. */
export function SynonymWords({ wordsFr, wordsEn, concept }: WordsProps): ReactElement {
  const { language } = usePage();
  const both = [
    { lang: 'fr', words: wordsFr },
    { lang: 'en', words: wordsEn },
  ] as const;
  return (
    <>
      {both
        .filter(({ words }) => words.length > 0)
        .map(({ lang, words }, index) => (
          <span key={lang}>
            {index > 0 ? ' · ' : ''}
            <span lang={lang === language ? undefined : lang}>{words.join(', ')}</span>
          </span>
        ))}{' '}
      <span className="tag">
        {concept ? m.search_admin_leads_to({ name: concept.name }) : m.search_admin_same_words()}
      </span>
    </>
  );
}
