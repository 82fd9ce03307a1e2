import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import { usePage } from '../../../use-page.ts';
import { HelpContact } from './help-contact.tsx';
import type { HelpLine } from './help-data.ts';

/** Everything about one helpline: how to reach it, who answers, when, in which languages, for whom. */
export function HelplineCard({ line }: { readonly line: HelpLine }): ReactElement {
  const { language } = usePage();
  return (
    <li className="helpline">
      <HelpContact line={line} className="helpline-number" />
      <div>
        <p>{line.name}</p>
        <p className="quiet small">
          {line.hours}
          {' · '}
          {m.safety_for_whom({ whom: line.forWhom })}
          {' · '}
          {line.languages.map((code) => languageName(code, language)).join(', ')}
        </p>
      </div>
    </li>
  );
}

/** The name of a language in the reader's; a code that nobody knows stays as it is. */
const languageName = (code: string, language: 'en' | 'fr'): string =>
  new Intl.DisplayNames([language === 'en' ? 'en-GB' : 'fr'], { type: 'language' }).of(code) ?? code;
