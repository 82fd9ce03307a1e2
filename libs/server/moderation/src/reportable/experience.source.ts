import { Injectable } from '@nestjs/common';
import type { Viewer } from '@entraide/domain-kernel';
import { type ExperienceSnapshot, ExperiencesReader } from '@entraide/server-experiences';
import { Database, parseMarkdown } from '@entraide/server-platform';
import type { Reportable, ReportableSource } from './reportable.ts';

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

  async findForSystem(id: string): Promise<Reportable | null> {
    const kept = await this.experiences.snapshotForSystem(id);
    if (!kept) return null;
    const names = await this.namesOf(kept);
    return {
      target: { kind: 'experience', id },
      communityId: kept.communityId ?? (await this.firstCommunityOf(kept.purposeId)),
      authorId: kept.authorId,
      snapshot: {
        title: names.title,
        text: kept.narrative,
        tree: parseMarkdown(kept.narrative),
        language: kept.language,
        warnings: [],
        authorName: names.pseudonym,
        writtenAt: kept.createdAt.toISOString(),
      },
    };
  }

  /** In the language of the entry. */
  private async namesOf(kept: ExperienceSnapshot): Promise<{ title: string; pseudonym: string | null }> {
    const [row] = await this.database.query<{ title: string; pseudonym: string | null }>(
      `select treatment.label_${kept.language} || ' · ' || purpose.label_${kept.language} as title,
              (select pseudonym from member where id = $3 and state <> 'erased') as pseudonym
       from concept treatment, concept purpose where treatment.id = $1 and purpose.id = $2`,
      [kept.treatmentId, kept.purposeId, kept.authorId],
    );
    return row ?? { title: '', pseudonym: null };
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
