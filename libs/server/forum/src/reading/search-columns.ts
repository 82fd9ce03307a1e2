import type { Language, Viewer } from '@entraide/domain-kernel';
import type { CommunityLinkObject } from '../community/community-link.object.ts';
import type { Bindings } from '../sql/bindings.ts';
import { countOf } from '../sql/count-of.ts';
import { readableThreads } from '../thread/readable-threads.condition.ts';

/** Where a concept is at home in the forum. */
export interface ConceptHome {
  readonly conceptId: string;
  /** The community that is for it alone, else the one for the fewest; null without one. */
  readonly community: CommunityLinkObject | null;
  /**
   * Threads about it that the viewer may read: those linked to it, and those of communities that are for it alone.
   * `mostCountedThreads` stands for at least so many.
   */
  readonly threadCount: number;
}

export const mostCountedThreads = 1_000;

/**
 * Communities that are not archived, as a column of another feature's read, which then needs no second statement.
 * @param ids SQL of an array of ids, never text of a request
 * @returns SQL of a JSON array of `CommunityHit`
 */
export const communityHitsColumn = (language: Language, ids: string): string =>
  `(select coalesce(json_agg(json_build_object('id', community.id, 'slug', community.slug, 'name', community.name_${language},
      'description', community.description_${language},
      'memberCount', greatest(0, ${countOf('community.members', 'community.id')}),
      'threadCount', greatest(0, ${countOf('community.threads', 'community.id')}))), '[]')
    from community where community.id = any(${ids}) and not community.is_archived)`;

/**
 * The homes of concepts as a column of another feature's read.
 * @param ids SQL of an array of ids, never text of a request
 * @returns SQL of a JSON array of {@link ConceptHome}, one for each id
 */
export function conceptHomesColumn(viewer: Viewer, ids: string, bindings: Bindings): string {
  const few = `thread.state = 'visible' and ${readableThreads(viewer, 'thread', bindings)} limit ${mostCountedThreads}`;
  return `(select coalesce(json_agg(json_build_object('conceptId', given.id, 'community', (
        select json_build_object('id', home.id, 'slug', home.slug, 'name', home.name_${viewer.language})
        from community_condition served join community home on home.id = served.community_id and not home.is_archived
        where served.concept_id = given.id order by ${conditionsOf('home.id')}, home.id limit 1),
      'threadCount', (
        select least(count(*), ${mostCountedThreads})::integer from (
          (select thread.id from thread_concept told join thread on thread.id = told.thread_id
           where told.concept_id = given.id and ${few})
          union
          (select thread.id from community_condition served
             join community home on home.id = served.community_id and not home.is_archived
             join thread on thread.community_id = home.id
           where served.concept_id = given.id and ${conditionsOf('home.id')} = 1 and ${few})) about))), '[]')
    from unnest(${ids}) given (id))`;
}

const conditionsOf = (communityId: string): string =>
  `(select count(*) from community_condition other where other.community_id = ${communityId})`;
