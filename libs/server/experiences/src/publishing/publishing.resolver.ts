import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Outcome, Viewer } from '@entraide/domain-kernel';
import { Access, presentOutcome } from '@entraide/server-platform';
import { ShowExperience } from '../experience/show-experience.query.ts';
import { EditExperienceCommand } from './edit-experience.command.ts';
import { PublishDraftCommand } from './publish-draft.command.ts';
import { EditExperienceInput, PublishExperienceInput } from './publishing.input.ts';
import { ExperiencePayload } from './publishing.payload.ts';
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
    return this.present(viewer, await this.withdraw.execute(viewer, id));
  }

  private async present(viewer: Viewer, outcome: Outcome<string>): Promise<ExperiencePayload> {
    const { value, problems } = presentOutcome(outcome, viewer.language);
    return {
      experience: value === null ? null : await this.showExperience.execute(viewer, value),
      existingId: existingIdOf(outcome),
      problems,
    };
  }
}

function existingIdOf(outcome: Outcome<string>): string | null {
  const found = outcome.ok ? undefined : outcome.problems.find((problem) => problem.values?.['existingId']);
  return found ? String(found.values?.['existingId']) : null;
}
