import { Inject, Injectable } from '@nestjs/common';
import { type CommunityAction, decideCommunity } from '@entraide/domain-access';
import { type Viewer, viewerId } from '@entraide/domain-kernel';
import type { RichText } from '@entraide/domain-text';
import type { MemberCard } from '@entraide/server-accounts';
import { Clock, Database, SETTINGS, type Settings } from '@entraide/server-platform';
import { Bindings, asId } from '../sql/bindings.ts';
import type { TopicRow } from '../topic/topic-row.ts';
import { toTopic } from '../topic/topic.mapper.ts';
import type { CommunityObject } from './community.object.ts';
import { type CommunityRow, communityColumns, communityTables } from './community-row.ts';
import type { CommunitySourceObject } from './community-source.object.ts';
import { toCommunityCard } from './community.mapper.ts';

interface CommunityPageRow extends CommunityRow {
  readonly name_en: string;
  readonly name_fr: string;
  readonly description_en: string;
  readonly description_fr: string;
  readonly position: number;
  readonly rules_version: number | null;
  readonly rules_en: string | null;
  readonly rules_fr: string | null;
  readonly rules_tree: RichText | null;
  readonly rules_at: Date | null;
  readonly topics: TopicRow[];
  readonly moderators: MemberCard[];
}

/** A community's own page: topics, newest house rules and moderators with it. One statement. */
@Injectable()
export class ReadCommunityQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  bySlug(viewer: Viewer, slug: string): Promise<CommunityObject | null> {
    return this.find(viewer, 'slug', slug);
  }

  byId(viewer: Viewer, id: string): Promise<CommunityObject | null> {
    return this.find(viewer, 'id', asId(id));
  }

  private async find(viewer: Viewer, column: 'id' | 'slug', value: string): Promise<CommunityObject | null> {
    const bindings = new Bindings();
    const [row] = await this.database.query<CommunityPageRow>(
      `select ${communityColumns(viewer.language)}, community.name_en, community.name_fr, community.description_en,
              community.description_fr, community.position, rules.version as rules_version, rules.text_en as rules_en,
              rules.text_fr as rules_fr, rules.tree_${viewer.language} as rules_tree, rules.created_at as rules_at,
              coalesce((select json_agg(topic order by topic.is_archived, topic.position, topic.id) from topic
                        where topic.community_id = community.id), '[]') as topics,
              coalesce((select json_agg(json_build_object('id', member.id, 'pseudonym', member.pseudonym)
                                        order by moderator.since, member.id)
                        from community_moderator moderator join member on member.id = moderator.member_id
                        where moderator.community_id = community.id and member.state = 'active'
                          and not entraide_is_shut_out(member.id, community.id, ${bindings.add(this.clock.now())})), '[]') as moderators
       from community ${communityTables(viewerId(viewer), bindings)}
       left join lateral (select * from house_rules where house_rules.community_id = community.id
                          order by version desc limit 1) rules on true
       where community.${column} = ${bindings.add(value)}`,
      bindings.values,
    );
    return row ? present(row, viewer, this.settings.publicUrl.origin) : null;
  }
}

function present(row: CommunityPageRow, viewer: Viewer, origin: string): CommunityObject {
  const facts = { communityId: row.id, isArchived: row.is_archived };
  const card = toCommunityCard(row, viewer.language);
  const may = (action: CommunityAction): boolean => decideCommunity(action, viewer, facts).isAllowed;
  const start = decideCommunity('start_thread', viewer, facts);
  const setting = { community: facts, link: { id: row.id, slug: row.slug, name: row.name }, origin };
  return {
    ...card,
    topics: row.topics
      .filter((topic) => !topic.is_archived || may('arrange_topics'))
      .map((topic) => toTopic(topic, setting, viewer)),
    houseRules:
      row.rules_version !== null && row.rules_tree && row.rules_at
        ? { version: row.rules_version, tree: row.rules_tree, createdAt: row.rules_at }
        : null,
    moderators: row.moderators,
    source: may('edit') ? sourceOf(row) : null,
    viewerCanJoin: card.viewerMembership === null && may('join'),
    viewerCanLeave: card.viewerMembership !== null,
    viewerCanStartThread: start.isAllowed,
    startThreadObstacle: start.isAllowed ? null : start.cause,
    viewerCanArrangeTopics: may('arrange_topics'),
    viewerCanDecideMemberships: may('decide_memberships'),
    viewerCanEdit: may('edit'),
  };
}

const sourceOf = (row: CommunityPageRow): CommunitySourceObject => ({
  nameEn: row.name_en,
  nameFr: row.name_fr,
  descriptionEn: row.description_en,
  descriptionFr: row.description_fr,
  position: row.position,
  houseRulesVersion: row.rules_version ?? 0,
  houseRulesEn: row.rules_en ?? '',
  houseRulesFr: row.rules_fr ?? '',
});
