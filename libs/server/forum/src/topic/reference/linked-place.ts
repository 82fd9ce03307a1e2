/** Where a link leads. */
export type LinkedPlace =
  { readonly kind: 'thread' | 'post'; readonly id: string } | { readonly kind: 'page'; readonly url: string };

const conversation = /^\/(threads|posts)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?#]|$)/i;
const post = /#post-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/**
 * What a link of a text leads to: a thread or a post of this site, or a page elsewhere. A thread's address that ends in
 * a post's place leads to that post.
 * @param origin this site's own, such as `https://entraide.example`
 * @returns `null` for everything else: mail addresses, other pages of this site
 */
export function placeOf(url: string, origin: string): LinkedPlace | null {
  const path = url.startsWith(`${origin}/`) ? url.slice(origin.length) : url;
  if (!path.startsWith('/')) return /^https?:/i.test(path) ? { kind: 'page', url } : null;
  const [, folder, id] = conversation.exec(path) ?? [];
  if (!folder || !id) return null;
  const [, postId] = post.exec(path) ?? [];
  if (postId) return { kind: 'post', id: postId.toLowerCase() };
  return { kind: folder.toLowerCase() === 'posts' ? 'post' : 'thread', id: id.toLowerCase() };
}
