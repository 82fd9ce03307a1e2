import { decideTopic } from '@entraide/domain-access';
import type { MemberViewer } from '@entraide/domain-kernel';
import { type Transaction, refuse } from '@entraide/server-platform';
import { refuseUnless } from '../../refuse-unless.ts';
import { asId } from '../../sql/bindings.ts';

export interface LockedResource {
  readonly topicId: string;
  readonly communityId: string;
  readonly revision: number;
  readonly isRemoved: boolean;
}

interface Row {
  readonly topic_id: string;
  readonly community_id: string;
  readonly revision: number;
  readonly is_removed: boolean;
  readonly topic_is_archived: boolean;
  readonly community_is_archived: boolean;
}

/**
 * A resource to be changed in this transaction.
 * @throws a refusal as `not_found` when it is not there or the viewer does not arrange its topic, and with the cause when
 * they are kept from writing
 */
export async function lockResource(
  transaction: Transaction,
  viewer: MemberViewer,
  id: string,
  action: 'arrange' | 'write',
): Promise<LockedResource> {
  const [row] = await transaction.query<Row>(
    `select resource.topic_id, topic.community_id, resource.revision, resource.removed_at is not null as is_removed,
            topic.is_archived as topic_is_archived, community.is_archived as community_is_archived
     from topic_resource resource join topic on topic.id = resource.topic_id
     join community on community.id = topic.community_id
     where resource.id = $1 for no key update of resource`,
    [asId(id)],
  );
  if (!row) return refuse('not_found');
  refuseUnless(
    decideTopic(action, viewer, {
      communityId: row.community_id,
      isArchived: row.topic_is_archived,
      community: { communityId: row.community_id, isArchived: row.community_is_archived },
    }),
  );
  return {
    topicId: row.topic_id,
    communityId: row.community_id,
    revision: row.revision,
    isRemoved: row.is_removed,
  };
}
