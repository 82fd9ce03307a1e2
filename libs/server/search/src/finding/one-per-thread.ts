import type { SearchHit } from '@entraide/server-platform';

/** Each thread once, at its best post, also when an engine keeps opening posts and replies apart. */
export function onePerThread(hits: readonly SearchHit[]): SearchHit[] {
  const seen = new Set<string>();
  return hits.filter(({ threadId }) => {
    if (threadId === null) return true;
    if (seen.has(threadId)) return false;
    seen.add(threadId);
    return true;
  });
}
