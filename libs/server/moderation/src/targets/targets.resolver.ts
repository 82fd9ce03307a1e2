import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberViewer } from '@entraide/domain-kernel';
import { Access, Database, presentOutcome } from '@entraide/server-platform';
import { SaveTargets, toTargetsObject } from './save-targets.command.ts';
import { ModerationTargetsInput, ModerationTargetsObject, ModerationTargetsPayload } from './targets.object.ts';
import { TargetsReader } from './targets.reader.ts';

@Resolver()
export class TargetsResolver {
  constructor(
    private readonly database: Database,
    private readonly reader: TargetsReader,
    private readonly saveTargets: SaveTargets,
  ) {}

  @Access('administrator')
  @Query(() => ModerationTargetsObject, { description: 'What is set for the work of moderators.' })
  async moderationTargets(): Promise<ModerationTargetsObject> {
    const { targets, revision } = await this.reader.readWithRevision(this.database);
    return toTargetsObject(targets, revision);
  }

  @Access('administrator')
  @Mutation(() => ModerationTargetsPayload, { description: 'Sets what is expected of moderators from now on.' })
  async saveModerationTargets(
    @Context('viewer') viewer: MemberViewer,
    @Args('input') input: ModerationTargetsInput,
  ): Promise<ModerationTargetsPayload> {
    const { value, problems } = presentOutcome(await this.saveTargets.execute(viewer, input), viewer.language);
    return { targets: value, problems };
  }
}
