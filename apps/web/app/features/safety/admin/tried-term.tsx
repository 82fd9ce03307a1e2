import type { TryWatchedTermQuery } from '@entraide/contract';
import { m } from '@entraide/messages';
import { Moment } from '@entraide/web-ui';
import type { ReactElement } from 'react';
import { usePage } from '../../../use-page.ts';
import { postPath } from '../../forum/paths.ts';
import { writtenIn } from '../../forum/written-in.ts';

type Tried = TryWatchedTermQuery['tryWatchedTerm'];

/** In how many of the newest posts the term stands, and in which, before it is saved. */
export function TriedTerm({ tried }: { readonly tried: Tried }): ReactElement {
  return (
    <section className="card stack" aria-labelledby="tried-title">
      <h2 id="tried-title">{m.safety_tried_title()}</h2>
      <p role="status">{m.safety_tried_count({ count: tried.count, read: tried.read })}</p>
      {tried.posts.length < tried.count ? (
        <p className="quiet small">{m.safety_tried_newest({ count: tried.posts.length })}</p>
      ) : null}
      <ul className="plain-list list-lines">
        {tried.posts.map((post) => (
          <FoundPost key={post.postId} post={post} />
        ))}
      </ul>
    </section>
  );
}

function FoundPost({ post }: { readonly post: Tried['posts'][number] }): ReactElement {
  const { language, now } = usePage();
  const lang = writtenIn(post.language, language);
  return (
    <li className="stack-tight">
      <p className="small">
        <a href={postPath(post.postId)} lang={lang}>
          {post.threadTitle}
        </a>
        {' · '}
        <Moment at={post.createdAt} now={now} language={language} />
      </p>
      <p lang={lang}>
        {post.before}
        <mark>{post.found}</mark>
        {post.after}
      </p>
    </li>
  );
}
