import { Inject, Injectable } from '@nestjs/common';
import { decideTopic } from '@entraide/domain-access';
import type { Viewer } from '@entraide/domain-kernel';
import { type RichText, type TextLink, linksOf } from '@entraide/domain-text';
import { Database, SETTINGS, type Settings } from '@entraide/server-platform';
import { ForumReader } from '../../reading/forum.reader.ts';
import type { PostHit } from '../../reading/post-hit.ts';
import { asId } from '../../sql/bindings.ts';
import { type LinkedPlace, placeOf } from './linked-place.ts';
import type { TopicReferenceObject } from './topic-reference.object.ts';

interface SummaryRow {
  readonly tree: RichText | null;
  readonly community_id: string;
  readonly is_archived: boolean;
  readonly community_is_archived: boolean;
}

type Linked = LinkedPlace & Pick<TextLink, 'text'>;

/** What a topic's summary rests on: the conversations, answers and pages that it links to. */
@Injectable()
export class TopicReferencesQuery {
  constructor(
    private readonly database: Database,
    private readonly forum: ForumReader,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * In the order of the summary in the viewer's language; what they may not read is left out. At most two statements.
   */
  async ofTopic(viewer: Viewer, topicId: string): Promise<TopicReferenceObject[]> {
    const [row] = await this.database.query<SummaryRow>(
      `select topic.summary_tree_${viewer.language} as tree, topic.community_id, topic.is_archived,
              community.is_archived as community_is_archived
       from topic join community on community.id = topic.community_id where topic.id = $1`,
      [asId(topicId)],
    );
    if (!row?.tree || !isReadable(viewer, row)) return [];
    const links = linksOf(row.tree).flatMap(({ url, text }): Linked[] => {
      const place = placeOf(url, this.settings.publicUrl.origin);
      return place ? [{ ...place, text }] : [];
    });
    const hits = await this.forum.readableTexts(viewer, {
      threadIds: idsOf(links, 'thread'),
      postIds: idsOf(links, 'post'),
    });
    return links.flatMap((link) => present(link, hits));
  }
}

const isReadable = (viewer: Viewer, row: SummaryRow): boolean =>
  decideTopic('read', viewer, {
    communityId: row.community_id,
    isArchived: row.is_archived,
    community: { communityId: row.community_id, isArchived: row.community_is_archived },
  }).isAllowed;

const idsOf = (links: readonly Linked[], kind: 'thread' | 'post'): string[] =>
  links.flatMap((link) => (link.kind === kind ? [link.id] : []));

function present(link: Linked, hits: readonly PostHit[]): TopicReferenceObject[] {
  if (link.kind === 'page') return [{ kind: 'page', id: null, title: link.text, url: link.url, writtenAt: null }];
  const { kind, id } = link;
  const hit = hits.find((one) => (kind === 'post' ? one.id === id : one.isOpening && one.threadId === id));
  if (!hit) return [];
  const url = kind === 'post' ? `/posts/${id}` : `/threads/${id}/${hit.threadSlug}`;
  return [{ kind, id, title: hit.threadTitle, url, writtenAt: hit.createdAt }];
}
