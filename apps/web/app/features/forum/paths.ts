import { writerHelpAnchor } from '../safety/help/writer-help-anchor.ts';

/** Addresses of the forum. The words in a thread's address are for people; its id alone finds it. */
export const communityPath = (slug: string): string => `/communities/${slug}`;

export const topicPath = (communitySlug: string, topicSlug: string): string =>
  `/communities/${communitySlug}/topics/${topicSlug}`;

/** @param topicSlug the topic that the form begins with */
export const newThreadPath = (communitySlug: string, topicSlug?: string): string =>
  `/communities/${communitySlug}/new-thread${topicSlug ? `?topic=${encodeURIComponent(topicSlug)}` : ''}`;

/** All questions without an answer, everywhere or in one community. */
export const unansweredPath = (communitySlug?: string): string =>
  `/unanswered${communitySlug ? `?community=${encodeURIComponent(communitySlug)}` : ''}`;

/** A place in a thread. */
export interface ThreadPlace {
  /** The page's cursor; the first page without one. */
  readonly after?: string | null | undefined;
  /** The post that the reply box quotes. */
  readonly quote?: string | null | undefined;
  /** The text whose writer finds help above everything else: the id of a post. The page then opens at the help. */
  readonly help?: string | null | undefined;
  /** Where on the page: the id of an element. */
  readonly hash?: string | undefined;
}

/** The stable address of a page of a thread, and of a place on it. */
export function threadPath(thread: { readonly id: string; readonly slug: string }, place: ThreadPlace = {}): string {
  const query = new URLSearchParams();
  if (place.after) query.set('after', place.after);
  if (place.quote) query.set('quote', place.quote);
  if (place.help) query.set('help', place.help);
  const search = query.size > 0 ? `?${query}` : '';
  const hash = place.help ? writerHelpAnchor : place.hash;
  return `/threads/${thread.id}/${thread.slug}${search}${hash ? `#${hash}` : ''}`;
}

/** The id of a post's element on its page. */
export const postAnchor = (postId: string): string => `post-${postId}`;

export const postPath = (postId: string): string => `/posts/${postId}`;

export const memberPath = (pseudonym: string): string => `/members/${encodeURIComponent(pseudonym)}`;

export const conceptPath = (concept: { readonly kind: string; readonly slug: string }): string =>
  `/${concept.kind.toLowerCase()}s/${concept.slug}`;

export const signInPath = (next: string): string => `/sign-in?next=${encodeURIComponent(next)}`;
