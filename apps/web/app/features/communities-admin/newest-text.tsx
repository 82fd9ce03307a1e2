import { m } from '@entraide/messages';
import type { ReactElement } from 'react';

interface NewestTextProps {
  /** The texts as they are stored by now, with the language each is in. */
  readonly texts: readonly { readonly lang: 'en' | 'fr'; readonly text: string }[];
}

/** What somebody else has saved meanwhile, to compare one's own text with. */
export function NewestText({ texts }: NewestTextProps): ReactElement {
  return (
    <details className="disclosure" open>
      <summary>{m.forum_admin_newest_state()}</summary>
      <div className="stack">
        {texts
          .filter(({ text }) => text !== '')
          .map(({ lang, text }) => (
            <p key={`${lang}${text}`} lang={lang} className="newest-text">
              {text}
            </p>
          ))}
      </div>
    </details>
  );
}
