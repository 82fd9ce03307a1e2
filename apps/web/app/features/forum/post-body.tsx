import type { PostEntryFragment } from '@entraide/contract';
import { m } from '@entraide/messages';
import { RichText } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { usePage } from '../../use-page.ts';
import { Folded } from './folded.tsx';
import { postPath } from './paths.ts';
import { writtenIn } from './written-in.ts';

/** The words of a post, after those it answers, folded behind its warnings. */
export function PostBody({ post }: { readonly post: PostEntryFragment }): ReactElement {
  const { language } = usePage();
  return (
    <Folded warnings={post.warnings}>
      <div className="stack" lang={writtenIn(post.language, language)}>
        {post.quote ? <QuotedWords quote={post.quote} /> : null}
        <RichText tree={post.tree} />
      </div>
    </Folded>
  );
}

function QuotedWords({ quote }: { readonly quote: NonNullable<PostEntryFragment['quote']> }): ReactElement {
  return (
    <blockquote className="quoted">
      <Folded warnings={quote.warnings}>
        <p>{quote.excerpt}</p>
      </Folded>
      <p className="small">
        <a href={postPath(quote.postId)}>
          {m.forum_quoted_from({ name: quote.author?.pseudonym ?? m.frame_former_member() })}
        </a>
      </p>
    </blockquote>
  );
}

/** What stands where a text is gone. */
export function placeholderOf(post: Pick<PostEntryFragment, 'state'>): string {
  if (post.state === 'DELETED') return m.forum_post_deleted();
  return post.state === 'HIDDEN' ? m.forum_post_hidden() : m.forum_post_removed();
}
