import { m } from '@entraide/messages';
import { RichText } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { termOf } from '../../terms.ts';

export interface Previews {
  readonly english: unknown;
  readonly french: unknown;
}

/** Both languages as they will be read, before anything is saved. */
export function TwoPreviews({ previews }: { readonly previews: Previews | undefined }): ReactElement | null {
  if (!previews) return null;
  return (
    <section className="card stack" aria-labelledby="preview-title" role="status">
      <h2 id="preview-title">{m.forum_admin_preview_title()}</h2>
      <div className="two-languages">
        <div className="stack" lang="en">
          <h3>{termOf('language', 'en')}</h3>
          <RichText tree={previews.english} />
        </div>
        <div className="stack" lang="fr">
          <h3>{termOf('language', 'fr')}</h3>
          <RichText tree={previews.french} />
        </div>
      </div>
      <p className="quiet small">{m.forum_admin_preview_note()}</p>
    </section>
  );
}
