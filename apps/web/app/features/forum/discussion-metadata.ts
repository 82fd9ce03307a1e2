import { type RichText, plainTextOf } from '@entraide/domain-text';
import { threadPath } from './paths.ts';

interface DescribedThread {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly language: 'EN' | 'FR';
  readonly visibility: string;
  readonly state: string;
  readonly createdAt: string;
  readonly replyCount: number;
  readonly author: { readonly pseudonym: string } | null;
}

interface DescribedPost {
  readonly isOpening: boolean;
  readonly isPlaceholder: boolean;
  readonly warnings: readonly string[];
  readonly tree: unknown;
}

export interface DescribedPage {
  readonly thread: DescribedThread;
  readonly posts: { readonly nodes: readonly DescribedPost[] };
  readonly after: string | null;
  readonly publicOrigin: string;
}

/**
 * `DiscussionForumPosting` of schema.org, for the first page of threads that everybody may read; `null` for others.
 * A text behind a content warning stays out, so that no search page shows what this site folds.
 */
export function discussionMetadata({
  thread,
  posts,
  after,
  publicOrigin,
}: DescribedPage): Record<string, unknown> | null {
  const opening = posts.nodes[0];
  if (thread.visibility !== 'PUBLIC' || thread.state !== 'VISIBLE' || after !== null) return null;
  if (!opening?.isOpening || opening.isPlaceholder) return null;
  const isOpen = opening.warnings.length === 0;
  return {
    '@context': 'https://schema.org',
    '@type': 'DiscussionForumPosting',
    url: `${publicOrigin}${threadPath(thread)}`,
    headline: thread.title,
    text: isOpen ? plainTextOf(opening.tree as RichText) : thread.title,
    inLanguage: thread.language.toLowerCase(),
    datePublished: thread.createdAt,
    ...(thread.author ? { author: { '@type': 'Person', name: thread.author.pseudonym } } : {}),
    commentCount: thread.replyCount,
  };
}

/** JSON that can stand inside a `script` element: no character of it can end the element or begin another. */
export const jsonInMarkup = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
