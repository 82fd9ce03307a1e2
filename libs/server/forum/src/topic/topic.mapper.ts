import { decideTopic } from '@entraide/domain-access';
import type { Viewer } from '@entraide/domain-kernel';
import { treeWithBareThreadAddresses } from './reference/bare-thread-addresses.ts';
import type { TopicObject } from './topic.object.ts';
import type { TopicRow, TopicSetting } from './topic-row.ts';
import type { TopicSourceObject } from './topic-source.object.ts';

export function toTopic(row: TopicRow, { community, link, origin }: TopicSetting, viewer: Viewer): TopicObject {
  const facts = { communityId: row.community_id, isArchived: row.is_archived, community };
  const canArrange = decideTopic('arrange', viewer, facts).isAllowed;
  const isFrench = viewer.language === 'fr';
  const summary = isFrench ? row.summary_tree_fr : row.summary_tree_en;
  return {
    id: row.id,
    slug: row.slug,
    title: isFrench ? row.title_fr : row.title_en,
    community: link,
    description: isFrench ? row.description_fr : row.description_en,
    summary: summary && treeWithBareThreadAddresses(summary, origin),
    isArchived: row.is_archived,
    source: canArrange ? sourceOf(row) : null,
    viewerCanStartThread: decideTopic('start_thread', viewer, facts).isAllowed,
    viewerCanArrange: canArrange,
  };
}

const sourceOf = (row: TopicRow): TopicSourceObject => ({
  titleEn: row.title_en,
  titleFr: row.title_fr,
  descriptionEn: row.description_en,
  descriptionFr: row.description_fr,
  summaryEn: row.summary_en ?? '',
  summaryFr: row.summary_fr ?? '',
  revision: row.revision,
});
