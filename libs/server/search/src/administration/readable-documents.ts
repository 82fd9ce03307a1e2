import type { SearchDocumentKey } from '@entraide/server-platform';
import type { FoundRows } from '../finding/found-rows.reader.ts';
import type { ReadableDocumentObject } from './search-state.objects.ts';

/** Where a document can be read; null for what these rows do not hold, because its reader may not. */
export function readableDocument({ kind, id }: SearchDocumentKey, rows: FoundRows): ReadableDocumentObject | null {
  switch (kind) {
    case 'thread':
    case 'post': {
      const post = rows.posts.get(id);
      return post ? { id, title: post.threadTitle, slug: post.threadSlug, conceptKind: null } : null;
    }
    case 'experience':
      return rows.experiences.has(id) ? { id, title: null, slug: null, conceptKind: null } : null;
    case 'community': {
      const community = rows.communities.get(id);
      return community ? { id, title: community.name, slug: community.slug, conceptKind: null } : null;
    }
    case 'condition':
    case 'symptom':
    case 'treatment': {
      const concept = rows.concepts.get(id);
      return concept ? { id, title: concept.name, slug: concept.slug, conceptKind: concept.kind } : null;
    }
  }
}
