import { m } from '@entraide/messages';
import type { ReactElement } from 'react';
import type { RootData } from '../root-data.ts';

/** Changes to the other language and stays on the page. */
export function LanguageSwitch({ root }: { readonly root: RootData | undefined }): ReactElement {
  const other = root?.language === 'fr' ? 'en' : 'fr';
  return (
    <form className="language-switch" action="/language" method="post">
      <input type="hidden" name="next" value={root?.path ?? '/'} />
      <input type="hidden" name="language" value={other} />
      <button className="link-button" type="submit" lang={other}>
        {other === 'fr' ? m.frame_language_french() : m.frame_language_english()}
      </button>
    </form>
  );
}
