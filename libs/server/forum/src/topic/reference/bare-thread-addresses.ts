import { type RichText, reword } from '@entraide/domain-text';

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/**
 * A text in which the addresses of this site's threads end with the thread's id: the words after it are those of its
 * title, which not everybody who reads this text may read. The address leads to the thread without them.
 * @param origin this site's own, such as `https://entraide.example`; addresses elsewhere stay as they are
 */
export function withBareThreadAddresses(text: string, origin: string): string {
  const here = new URL(origin).host.replace(/[.[\]]/g, '\\$&');
  const threads = new RegExp(`((?:https?://${here}|(?<![^\\s("'<\\[«]))/threads/${id})/[\\p{L}\\p{N}%_~/-]*`, 'giu');
  return text.replace(threads, '$1');
}

/** The same in every text and link of a tree. */
export const treeWithBareThreadAddresses = (tree: RichText, origin: string): RichText =>
  reword(tree, (text) => withBareThreadAddresses(text, origin));
