import { Injectable } from '@nestjs/common';
import { decideCommunity } from '@entraide/domain-access';
import { type MemberViewer, type Outcome, problem, slugOf } from '@entraide/domain-kernel';
import { ConceptReader } from '@entraide/server-catalogue';
import { Clock, Database, type Transaction, outcomeOf, refuse, refuseIfAny } from '@entraide/server-platform';
import { ForumFactsRepository } from '../forum-facts.repository.ts';
import { refuseUnless } from '../refuse-unless.ts';
import { isId } from '../sql/bindings.ts';
import type { CommunityTextsInput, CreateCommunityInput, UpdateCommunityInput } from './community.inputs.ts';
import { cleanCommunityTexts, communityTextProblems } from './community-texts.ts';

/** Address parts of pages that stand beside the communities' own. */
const reservedSlugs: ReadonlySet<string> = new Set(['new']);

/** Founds and changes communities, for administrators. */
@Injectable()
export class SaveCommunityCommand {
  constructor(
    private readonly database: Database,
    private readonly facts: ForumFactsRepository,
    private readonly concepts: ConceptReader,
    private readonly clock: Clock,
  ) {}

  /** @returns the community's id; the same one for the same idempotency key */
  create(viewer: MemberViewer, input: CreateCommunityInput): Promise<Outcome<string>> {
    const texts = cleanCommunityTexts(input);
    const slug = slugOf(input.slug || texts.nameEn);
    return outcomeOf(async () => {
      refuseIfAny([
        ...(isId(input.idempotencyKey) ? [] : [problem('inconsistent', 'idempotencyKey')]),
        ...(await communityTextProblems(texts, this.concepts)),
        ...(slug === '' ? [problem('required', 'slug')] : []),
        ...(reservedSlugs.has(slug) ? [problem('already_exists', 'slug')] : []),
      ]);
      return this.database.inTransaction(viewer, async (transaction) => {
        const { id, isNew } = await transaction.claim(viewer.memberId, 'create_community', input.idempotencyKey);
        if (!isNew) return id;
        refuseUnless(decideCommunity('write_texts', viewer, { communityId: id, isArchived: false }));
        await this.insert(transaction, id, slug, texts);
        return id;
      });
    });
  }

  /** @returns the community's id */
  update(viewer: MemberViewer, input: UpdateCommunityInput): Promise<Outcome<string>> {
    const texts = cleanCommunityTexts(input);
    return outcomeOf(async () => {
      refuseIfAny(await communityTextProblems(texts, this.concepts));
      return this.database.inTransaction(viewer, async (transaction) => {
        const { communityId } = await this.facts.community(transaction, input.id, 'update');
        refuseUnless(decideCommunity('write_texts', viewer, { communityId, isArchived: false }));
        await transaction.query(
          `update community set name_en = $2, name_fr = $3, description_en = $4, description_fr = $5, joining = $6,
                  position = coalesce($7, position), is_archived = $8, updated_at = $9 where id = $1`,
          [communityId, ...textValues(texts), texts.position ?? null, input.isArchived, this.clock.now()],
        );
        await this.saveConditions(transaction, communityId, texts.conditionIds);
        await transaction.subjectChanged('community', communityId);
        return communityId;
      });
    });
  }

  private async insert(transaction: Transaction, id: string, slug: string, texts: CommunityTextsInput): Promise<void> {
    const inserted = await transaction.query(
      `insert into community (id, name_en, name_fr, description_en, description_fr, joining, slug, position,
                              created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7,
               coalesce($8, (select coalesce(max(position), 0) + 1 from community)), $9, $9)
       on conflict (slug) do nothing returning id`,
      [id, ...textValues(texts), slug, texts.position ?? null, this.clock.now()],
    );
    if (inserted.length === 0) refuse('already_exists', 'slug');
    await this.saveConditions(transaction, id, texts.conditionIds);
    await transaction.subjectChanged('community', id);
  }

  private async saveConditions(transaction: Transaction, id: string, conditionIds: readonly string[]): Promise<void> {
    await transaction.query(
      `with wanted as (select unnest($2::uuid[]) as concept_id),
       gone as (delete from community_condition
                where community_id = $1 and concept_id not in (select concept_id from wanted))
       insert into community_condition (community_id, concept_id) select $1, concept_id from wanted
       on conflict do nothing`,
      [id, conditionIds],
    );
  }
}

const textValues = (texts: CommunityTextsInput): unknown[] => [
  texts.nameEn,
  texts.nameFr,
  texts.descriptionEn,
  texts.descriptionFr,
  texts.joining,
];
