import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ReportReason } from '@entraide/domain-kernel';
import { moderationSettings } from '@entraide/domain-moderation';
import { ProblemObject, ReportReasonEnum, graphqlEnum } from '@entraide/server-platform';
import { type BulkHandling, type BulkResult, bulkHandlings, bulkResults } from './handle-cases.command.ts';

const BulkHandlingEnum = graphqlEnum('BulkHandling', bulkHandlings, 'What can be done with several cases at once.');

const BulkResultEnum = graphqlEnum('BulkResult', bulkResults, 'What became of one of several cases.');

@InputType()
export class SeenCaseInput {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'The revision that the moderator saw.' }) revision: number;
}

@InputType()
export class HandleCasesInput {
  @Field(() => BulkHandlingEnum) handling: BulkHandling;
  @Field(() => [SeenCaseInput], { description: `1 to ${moderationSettings.bulkMaxCases}.` }) cases: SeenCaseInput[];
  @Field(() => ReportReasonEnum, {
    nullable: true,
    description: 'For KEEP: on what ground; absent: what each was reported for most recently.',
  })
  ground?: ReportReason | null;
  @Field({
    defaultValue: '',
    description: 'For KEEP: the id of a rule, such as `s1` of the whole site or `c2` of a community.',
  })
  rule: string;
  @Field(() => ID, {
    nullable: true,
    description:
      'For KEEP: the community whose rule it is, with cases of that community alone; absent: the whole site.',
  })
  rulesOf?: string | null;
  @Field({ defaultValue: '', description: 'For KEEP: why, for all of them.' }) reason: string;
}

@ObjectType('BulkLine', { description: 'What became of one of several cases.' })
export class BulkLineObject {
  @Field(() => ID) id: string;
  @Field(() => BulkResultEnum) result: BulkResult;
}

@ObjectType()
export class HandleCasesPayload {
  @Field(() => [BulkLineObject], {
    description: 'In the order in which they were given; empty where nothing was begun.',
  })
  results: BulkLineObject[];
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
