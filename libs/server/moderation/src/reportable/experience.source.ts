import { Injectable } from '@nestjs/common';
import type { Viewer } from '@entraide/domain-kernel';
import { ExperiencesReader } from '@entraide/server-experiences';
import { Database, type Transaction, parseMarkdown } from '@entraide/server-platform';
import type { Measure, Reportable, ReportableSource } from './reportable.ts';

/** Experience entries: what others may read of them. */
@Injectable()
export class ExperienceSource implements ReportableSource {
  constructor(
    private readonly experiences: ExperiencesReader,
    private readonly database: Database,
  ) {}

  async find(viewer: Viewer, id: string): Promise<Reportable | null> {
    const kept = await this.experiences.snapshotForReport(viewer, id);
    const [shown] = kept ? await this.experiences.readableExperiences(viewer, [id]) : [];
    if (!kept || !shown) return null;
    return {
      target: { kind: 'experience', id },
      communityId: kept.communityId ?? (await this.firstCommunityOf(kept.purposeId)),
      authorId: kept.authorId,
      snapshot: {
        title: `${shown.treatment.name} · ${shown.purpose.name}`,
        text: kept.narrative,
        tree: parseMarkdown(kept.narrative),
        language: kept.language,
        warnings: [],
        authorName: shown.author?.pseudonym ?? null,
        writtenAt: shown.createdAt.toISOString(),
      },
    };
  }

  async apply(transaction: Transaction, id: string, { action }: Measure): Promise<void> {
    if (action === 'remove') await this.experiences.withdrawByModeration(transaction, id);
  }

  /** The community whose moderators know the purpose; `null` where no community serves it. */
  private async firstCommunityOf(purposeId: string): Promise<string | null> {
    const [row] = await this.database.query<{ id: string }>(
      `select community.id from community_condition served join community on community.id = served.community_id
       where served.concept_id = $1 and not community.is_archived order by community.position, community.id limit 1`,
      [purposeId],
    );
    return row?.id ?? null;
  }
}
