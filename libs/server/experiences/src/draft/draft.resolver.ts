import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Viewer, viewerId } from '@entraide/domain-kernel';
import { Access, Database, presentOutcome } from '@entraide/server-platform';
import { isId } from '../entry/ids.ts';
import { DeleteExperienceDraftCommand } from './delete-experience-draft.command.ts';
import { DraftPresenter } from './draft.presenter.ts';
import { listDrafts, readDraft } from './draft.repository.ts';
import {
  DeleteExperienceDraftPayload,
  ExperienceDraftObject,
  SaveExperienceDraftPayload,
} from './experience-draft.object.ts';
import { SaveExperienceDraftCommand } from './save-experience-draft.command.ts';
import { SaveExperienceDraftInput } from './save-experience-draft.input.ts';

@Resolver()
export class DraftResolver {
  constructor(
    private readonly database: Database,
    private readonly presenter: DraftPresenter,
    private readonly saveDraft: SaveExperienceDraftCommand,
    private readonly deleteDraft: DeleteExperienceDraftCommand,
  ) {}

  @Access('member')
  @Query(() => ExperienceDraftObject, { nullable: true, description: 'One of the viewer’s own drafts.' })
  async experienceDraft(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ExperienceDraftObject | null> {
    if (!isId(id)) return null;
    const draft = await this.database.inTransaction(viewer, (transaction) => readDraft(transaction, id));
    return draft ? ((await this.presenter.present(viewer, [draft]))[0] ?? null) : null;
  }

  @Access('member')
  @Query(() => [ExperienceDraftObject], { description: 'The viewer’s own drafts, the last touched first; at most 50.' })
  async myExperienceDrafts(@Context('viewer') viewer: Viewer): Promise<ExperienceDraftObject[]> {
    const drafts = await this.database.inTransaction(viewer, (transaction) =>
      listDrafts(transaction, viewerId(viewer)),
    );
    return this.presenter.present(viewer, drafts);
  }

  @Access('member')
  @Mutation(() => SaveExperienceDraftPayload, { description: 'Keeps answers as they were typed, right or wrong.' })
  async saveExperienceDraft(
    @Context('viewer') viewer: Viewer,
    @Args('input') input: SaveExperienceDraftInput,
  ): Promise<SaveExperienceDraftPayload> {
    const { value, problems } = presentOutcome(await this.saveDraft.execute(viewer, input), viewer.language);
    const [draft] = value ? await this.presenter.present(viewer, [value]) : [];
    return { draft: draft ?? null, problems };
  }

  @Access('member')
  @Mutation(() => DeleteExperienceDraftPayload, { description: 'Throws one of the viewer’s drafts away for good.' })
  async deleteExperienceDraft(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DeleteExperienceDraftPayload> {
    const { value, problems } = presentOutcome(await this.deleteDraft.execute(viewer, id), viewer.language);
    return { draftId: value, problems };
  }
}
