import { m } from '@entraide/messages';
import type { ReactElement, ReactNode } from 'react';

export type FieldLanguage = 'en' | 'fr';

const languages: readonly FieldLanguage[] = ['en', 'fr'];

/** The end of a field's name in a language: `nameEn`, `nameFr`. */
export const suffixOf = (language: FieldLanguage): 'En' | 'Fr' => (language === 'en' ? 'En' : 'Fr');

/** The same fields in both languages, side by side where there is room. */
export function TwoLanguages({
  children,
}: {
  readonly children: (language: FieldLanguage) => ReactNode;
}): ReactElement {
  return (
    <div className="two-languages">
      {languages.map((language) => (
        <fieldset key={language} className="stack">
          <legend>{m.forum_admin_in_language({ language })}</legend>
          {children(language)}
        </fieldset>
      ))}
    </div>
  );
}
