import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { type DescribedPage, discussionMetadata, jsonInMarkup } from './discussion-metadata.ts';
import { threadPath } from './paths.ts';

/** What search engines may know of a thread that everybody may read. They are visitors: members' pages go without. */
export function DiscussionMetadata({ page }: { readonly page: DescribedPage }): ReactElement | null {
  const { nonce, viewer } = usePage();
  const { thread, after, publicOrigin } = page;
  if (viewer || thread.visibility !== 'PUBLIC') return null;
  const metadata = discussionMetadata(page);
  return (
    <>
      <link rel="canonical" href={`${publicOrigin}${threadPath(thread, { after })}`} />
      {metadata ? (
        <script type="application/ld+json" nonce={nonce}>
          {jsonInMarkup(metadata)}
        </script>
      ) : null}
    </>
  );
}
