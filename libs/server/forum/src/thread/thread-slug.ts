import { slugOf } from '@entraide/domain-kernel';

/** Words that are pages of their own after a thread's id. */
const reserved: ReadonlySet<string> = new Set(['arrange']);

/** The words of a thread's address. @param fallback for a title without a letter */
export function threadSlugOf(title: string, fallback: string): string {
  const slug = slugOf(title) || fallback;
  return reserved.has(slug) ? `thread-${slug}` : slug;
}
