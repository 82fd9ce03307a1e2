import { Inject, Injectable } from '@nestjs/common';
import { decideTopic } from '@entraide/domain-access';
import type { Language, Viewer } from '@entraide/domain-kernel';
import { Database, SETTINGS, type Settings } from '@entraide/server-platform';
import { asId } from '../../sql/bindings.ts';
import { withBareThreadAddresses } from '../reference/bare-thread-addresses.ts';
import { compareTexts } from './compare-texts.ts';
import { type TopicComparisonObject, type TopicVersionObject, topicParts } from './topic-version.object.ts';

/** How many versions are listed at most; older ones stay and can be compared by their number. */
const mostVersions = 100;

interface VersionRow {
  readonly revision: number;
  readonly saved_at: Date;
  readonly note: string;
  readonly restored_revision: number | null;
  readonly editor: { id: string; pseudonym: string } | null;
  readonly title: boolean;
  readonly description: boolean;
  readonly summary: boolean;
  readonly archiving: boolean;
  readonly community_id: string;
  readonly community_is_archived: boolean;
  readonly topic_is_archived: boolean;
  readonly title_text: string;
  readonly description_text: string;
  readonly summary_text: string;
}

interface Asked {
  readonly topicId: string;
  readonly language: Language;
  /** Without them every version. */
  readonly revisions: readonly number[] | null;
  readonly limit: number;
}

/** The saved states of a topic, for whoever reads the topic. One statement each. */
@Injectable()
export class TopicVersionsQuery {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Newest first, at most {@link mostVersions}; `null` when there is no such topic for the viewer. */
  async list(viewer: Viewer, topicId: string, first: number): Promise<TopicVersionObject[] | null> {
    const limit = Math.min(mostVersions, Math.max(1, first));
    const rows = await this.rows(viewer, { topicId, language: viewer.language, revisions: null, limit });
    return rows.length === 0 ? null : rows.map(toVersion);
  }

  /** In either order; `null` when the topic or one of the versions is not there for the viewer. */
  async compare(
    viewer: Viewer,
    topicId: string,
    revisions: readonly [number, number],
    language: Language,
  ): Promise<TopicComparisonObject | null> {
    const rows = await this.rows(viewer, { topicId, language, revisions, limit: 2 });
    const [newer, older] = [rows[0], rows.at(-1)];
    if (!newer || !older || new Set(revisions).size !== rows.length) return null;
    return {
      topicId,
      older: toVersion(older),
      newer: toVersion(newer),
      title: compareTexts(older.title_text, newer.title_text),
      description: compareTexts(older.description_text, newer.description_text),
      summary: compareTexts(this.shown(older.summary_text), this.shown(newer.summary_text)),
    };
  }

  /** As on the topic's page: an address names no thread that the reader may not read. */
  private shown(text: string): string {
    return withBareThreadAddresses(text, this.settings.publicUrl.origin);
  }

  private async rows(viewer: Viewer, { topicId, language, revisions, limit }: Asked): Promise<VersionRow[]> {
    const rows = await this.database.query<VersionRow>(statementIn(language), [asId(topicId), revisions, limit]);
    return rows.filter((row) => isReadable(viewer, row));
  }
}

const isReadable = (viewer: Viewer, row: VersionRow): boolean =>
  decideTopic('read', viewer, {
    communityId: row.community_id,
    isArchived: row.topic_is_archived,
    community: { communityId: row.community_id, isArchived: row.community_is_archived },
  }).isAllowed;

const toVersion = (row: VersionRow): TopicVersionObject => ({
  revision: row.revision,
  savedAt: row.saved_at,
  editor: row.editor,
  note: row.note,
  restoredRevision: row.restored_revision,
  changed: topicParts.filter((part) => row[part]),
});

const differs = (...columns: string[]): string =>
  `(${columns.map((column) => `version.${column} is distinct from before.${column}`).join(' or ')})`;

const statementIn = (language: Language): string => `
  select version.revision, version.saved_at, version.note, version.restored_revision,
         case when editor.id is null then null
              else json_build_object('id', editor.id, 'pseudonym', editor.pseudonym) end as editor,
         ${differs('title_en', 'title_fr')} as title, ${differs('description_en', 'description_fr')} as description,
         ${differs('summary_en', 'summary_fr')} as summary,
         version.is_archived is distinct from coalesce(before.is_archived, false) as archiving,
         topic.community_id, topic.is_archived as topic_is_archived, community.is_archived as community_is_archived,
         version.title_${language} as title_text, version.description_${language} as description_text,
         coalesce(version.summary_${language}, '') as summary_text
  from topic_version version
  join topic on topic.id = version.topic_id
  join community on community.id = topic.community_id
  left join topic_version before on before.topic_id = version.topic_id and before.revision = version.revision - 1
  left join member editor on editor.id = version.editor_id and editor.state <> 'erased'
  where version.topic_id = $1 and ($2::integer[] is null or version.revision = any($2))
  order by version.revision desc limit $3`;
