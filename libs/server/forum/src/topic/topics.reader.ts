import { Inject, Injectable } from '@nestjs/common';
import type { CommunityFacts } from '@entraide/domain-access';
import { type Viewer, moderates } from '@entraide/domain-kernel';
import { Database, SETTINGS, type Settings } from '@entraide/server-platform';
import { asId } from '../sql/bindings.ts';
import type { TopicObject } from './topic.object.ts';
import type { TopicRow } from './topic-row.ts';
import { toTopic } from './topic.mapper.ts';

interface PlacedTopicRow extends TopicRow {
  readonly community_slug: string;
  readonly community_name: string;
  readonly community_is_archived: boolean;
}

/** Topics for pages and for the answers of commands. */
@Injectable()
export class TopicsReader {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async bySlugs(viewer: Viewer, communitySlug: string, slug: string): Promise<TopicObject | null> {
    const [row] = await this.rows(viewer, 'community.slug = $1 and topic.slug = $2', [communitySlug, slug]);
    return row ? this.present(row, viewer) : null;
  }

  async byId(viewer: Viewer, id: string): Promise<TopicObject | null> {
    const [row] = await this.rows(viewer, 'topic.id = $1', [asId(id)]);
    return row ? this.present(row, viewer) : null;
  }

  /** In the moderators' order; archived ones, at the end, only for who arranges them. */
  async inCommunity(viewer: Viewer, communityId: string): Promise<TopicObject[]> {
    const rows = await this.rows(viewer, 'topic.community_id = $1', [asId(communityId)]);
    return rows
      .filter((row) => !row.is_archived || moderates(viewer, row.community_id))
      .map((row) => this.present(row, viewer));
  }

  private rows(viewer: Viewer, condition: string, parameters: unknown[]): Promise<PlacedTopicRow[]> {
    return this.database.query<PlacedTopicRow>(
      `select topic.*, community.slug as community_slug, community.name_${viewer.language} as community_name,
              community.is_archived as community_is_archived
       from topic join community on community.id = topic.community_id
       where ${condition} order by topic.is_archived, topic.position, topic.id`,
      parameters,
    );
  }

  private present(row: PlacedTopicRow, viewer: Viewer): TopicObject {
    const community: CommunityFacts = { communityId: row.community_id, isArchived: row.community_is_archived };
    const link = { id: row.community_id, slug: row.community_slug, name: row.community_name };
    return toTopic(row, { community, link, origin: this.settings.publicUrl.origin }, viewer);
  }
}
