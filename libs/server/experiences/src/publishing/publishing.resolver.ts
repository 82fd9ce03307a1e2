import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Outcome, Viewer } from '@entraide/domain-kernel';
import { Access } from '@entraide/server-platform';
import { presentWriting } from '@entraide/server-safety';
import { ShowExperience } from '../experience/show-experience.query.ts';
import { EditExperienceCommand } from './edit-experience.command.ts';
import { PublishDraftCommand } from './publish-draft.command.ts';
import { EditExperienceInput, PublishExperienceInput } from './publishing.input.ts';
import { ExperiencePayload } from './publishing.payload.ts';
import type { SentExperience } from './narrative-look.ts';
import { WithdrawExperienceCommand } from './withdraw-experience.command.ts';

@Resolver()
export class PublishingResolver {
  constructor(
    private readonly showExperience: ShowExperience,
    private readonly publishDraft: PublishDraftCommand,
    private readonly edit: EditExperienceCommand,
    private readonly withdraw: WithdrawExperienceCommand,
  ) {}

  @Access('member')
  @Mutation(() => ExperiencePayload, { description: 'Makes an experience of a draft.' })
  async publishExperience(
    @Context('viewer') viewer: Viewer,
    @Args('input') input: PublishExperienceInput,
  ): Promise<ExperiencePayload> {
    return this.present(viewer, await this.publishDraft.execute(viewer, input));
  }

  @Access('member')
  @Mutation(() => ExperiencePayload, {
    description: 'Puts an editing draft over its experience; the former text stays as a version.',
  })
  async editExperience(
    @Context('viewer') viewer: Viewer,
    @Args('input') input: EditExperienceInput,
  ): Promise<ExperiencePayload> {
    return this.present(viewer, await this.edit.execute(viewer, input));
  }

  @Access('member')
  @Mutation(() => ExperiencePayload, { description: 'Takes an experience out of every list at once.' })
  async withdrawExperience(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ExperiencePayload> {
    const outcome = await this.withdraw.execute(viewer, id);
    return this.present(viewer, outcome.ok ? { ok: true, value: { id: outcome.value, opensHelp: false } } : outcome);
  }

  private async present(viewer: Viewer, outcome: Outcome<SentExperience>): Promise<ExperiencePayload> {
    const { value, ...rest } = presentWriting(outcome, viewer.language);
    return {
      experience: value === null ? null : await this.showExperience.execute(viewer, value.id),
      existingId: existingIdOf(outcome),
      opensHelp: value?.opensHelp ?? false,
      ...rest,
    };
  }
}

function existingIdOf(outcome: Outcome<SentExperience>): string | null {
  const found = outcome.ok ? undefined : outcome.problems.find((problem) => problem.values?.['existingId']);
  return found ? String(found.values?.['existingId']) : null;
}
