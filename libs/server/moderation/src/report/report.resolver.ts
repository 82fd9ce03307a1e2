import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@entraide/domain-kernel';
import type { ReportableKind } from '@entraide/domain-moderation';
import { Access, type RequestContext, presentOutcome } from '@entraide/server-platform';
import { ReportableKindEnum } from '../moderation.enums.ts';
import { Reportables } from '../reportable/reportables.ts';
import { ReportContent } from './report-content.command.ts';
import { ReportInput } from './report.input.ts';
import { ReportPayload } from './report.payload.ts';
import { ReportableObject, toReportableObject } from './reportable.object.ts';

@Resolver()
export class ReportResolver {
  constructor(
    private readonly reportContent: ReportContent,
    private readonly reportables: Reportables,
  ) {}

  @Access('anyone')
  @Query(() => ReportableObject, {
    nullable: true,
    description: 'A thing as the viewer may report it; null when they cannot read it or it is their own.',
  })
  async reportable(
    @Context('viewer') viewer: Viewer,
    @Args('kind', { type: () => ReportableKindEnum }) kind: ReportableKind,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ReportableObject | null> {
    const thing = await this.reportables.find(viewer, { kind, id });
    return thing && toReportableObject(thing);
  }

  @Access('anyone')
  @Mutation(() => ReportPayload, {
    description: 'Reports something the viewer can read. Several reports on one thing form one case.',
  })
  async report(@Context() context: RequestContext, @Args('input') input: ReportInput): Promise<ReportPayload> {
    const { kind, id, reason, note, idempotencyKey } = input;
    const outcome = await this.reportContent.execute(context, { target: { kind, id }, reason, note, idempotencyKey });
    const { value, problems } = presentOutcome(outcome, context.viewer.language);
    return { report: value, problems };
  }
}
