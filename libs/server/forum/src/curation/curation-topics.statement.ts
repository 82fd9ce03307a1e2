import type { MemberViewer, ThreadVisibility } from '@entraide/domain-kernel';
import type { Transaction } from '@entraide/server-platform';
import type { CurationTopicObject } from './thread-curation.object.ts';

interface TopicLine {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly community_id: string;
  readonly community_slug: string;
  readonly community_name: string;
}

/**
 * The topics into which the viewer can move a thread, its own included and its own community's first. Texts for one
 * community go to its own topics alone.
 */
export async function curationTopics(
  transaction: Transaction,
  viewer: MemberViewer,
  thread: { readonly communityId: string; readonly visibility: ThreadVisibility },
): Promise<CurationTopicObject[]> {
  const own = [thread.communityId];
  const anywhere = viewer.isAdministrator ? null : [...viewer.moderatedCommunityIds, ...own];
  const rows = await transaction.query<TopicLine>(
    `select topic.id, topic.slug, topic.title_${viewer.language} as title, community.id as community_id,
            community.slug as community_slug, community.name_${viewer.language} as community_name
     from topic join community on community.id = topic.community_id
     where not topic.is_archived and not community.is_archived and ($1::uuid[] is null or community.id = any($1))
     order by community.id <> $2, community.position, community.id, topic.position, topic.id`,
    [thread.visibility === 'community' ? own : anywhere, thread.communityId],
  );
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    title: row.title,
    community: { id: row.community_id, slug: row.community_slug, name: row.community_name },
  }));
}
