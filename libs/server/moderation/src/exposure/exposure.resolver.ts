import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@entraide/domain-kernel';
import { Access, presentOutcome } from '@entraide/server-platform';
import { ShowCase } from '../case/show-case.query.ts';
import { ModeratorExposureObject, OpenReportedTextPayload } from './exposure.object.ts';
import { MyExposure } from './my-exposure.query.ts';
import { OpenReportedText } from './open-reported-text.command.ts';

@Resolver()
export class ExposureResolver {
  constructor(
    private readonly openText: OpenReportedText,
    private readonly exposure: MyExposure,
    private readonly showCase: ShowCase,
  ) {}

  @Access('moderator')
  @Query(() => ModeratorExposureObject, {
    nullable: true,
    description: 'How many folded texts the viewer has opened, for themselves alone.',
  })
  myExposure(@Context('viewer') viewer: Viewer): Promise<ModeratorExposureObject | null> {
    return this.exposure.execute(viewer);
  }

  @Access('administrator')
  @Query(() => Int, {
    nullable: true,
    description: 'How many folded texts all moderators opened in seven days; null while fewer than five people did.',
  })
  teamExposure(): Promise<number | null> {
    return this.exposure.teamWeek();
  }

  @Access('moderator')
  @Mutation(() => OpenReportedTextPayload, {
    description: 'Opens the folded text of a case for the viewer, for an hour, and counts that they have read it.',
  })
  async openReportedText(
    @Context('viewer') viewer: Viewer,
    @Args('caseId', { type: () => ID }) caseId: string,
  ): Promise<OpenReportedTextPayload> {
    const outcome = await this.openText.execute(viewer, caseId);
    const { value, problems } = presentOutcome(outcome, viewer.language);
    const shown = value === null ? null : await this.showCase.execute(viewer, value);
    return { caseId: value, snapshots: shown?.snapshots ?? [], problems };
  }
}
