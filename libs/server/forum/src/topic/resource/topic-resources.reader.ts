import { Injectable } from '@nestjs/common';
import { decideTopic } from '@entraide/domain-access';
import type { Viewer } from '@entraide/domain-kernel';
import { Clock, Database } from '@entraide/server-platform';
import { asId } from '../../sql/bindings.ts';
import type { TopicResourceObject } from './topic-resource.object.ts';

/** After how many days a resource should be looked at again; the project's own choice. */
const checkedForDays = 365;

interface ResourceRow extends Omit<TopicResourceObject, 'isCheckDue' | 'isRemoved'> {
  readonly removed_at: Date | null;
  readonly community_id: string;
  readonly topic_is_archived: boolean;
  readonly community_is_archived: boolean;
}

/** A topic's list of resources. */
@Injectable()
export class TopicResourcesReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** In the moderators' order; those taken off the list, at the end, only for who may put them back. One statement. */
  async ofTopic(viewer: Viewer, topicId: string): Promise<TopicResourceObject[]> {
    const rows = await this.database.query<ResourceRow>(
      `select resource.id, resource.title, resource.url, resource.language, resource.note,
              resource.checked_on::text as "checkedOn", resource.revision, resource.removed_at, topic.community_id,
              topic.is_archived as topic_is_archived, community.is_archived as community_is_archived
       from topic_resource resource join topic on topic.id = resource.topic_id
       join community on community.id = topic.community_id
       where resource.topic_id = $1 order by resource.removed_at nulls first, resource.position, resource.id limit 200`,
      [asId(topicId)],
    );
    return rows.filter((row) => isShown(viewer, row)).map((row) => this.present(row));
  }

  private present(row: ResourceRow): TopicResourceObject {
    const { id, title, url, language, note, checkedOn, revision } = row;
    const days = (this.clock.now().getTime() - Date.parse(checkedOn)) / 86_400_000;
    return {
      ...{ id, title, url, language, note, checkedOn, revision },
      isCheckDue: days > checkedForDays,
      isRemoved: row.removed_at !== null,
    };
  }
}

const isShown = (viewer: Viewer, row: ResourceRow): boolean =>
  decideTopic(row.removed_at ? 'arrange' : 'read', viewer, {
    communityId: row.community_id,
    isArchived: row.topic_is_archived,
    community: { communityId: row.community_id, isArchived: row.community_is_archived },
  }).isAllowed;
