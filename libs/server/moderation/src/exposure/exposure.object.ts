import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MemberCardObject } from '@entraide/server-accounts';
import { ProblemObject } from '@entraide/server-platform';
import { CaseSnapshotObject } from '../case/case.object.ts';

@ObjectType('ModeratorExposure', { description: 'How many folded texts the viewer has opened. Nobody else sees it.' })
export class ModeratorExposureObject {
  @Field(() => Int, { description: 'In the last hour.' }) thisHour: number;
  @Field(() => Int, { description: 'Since midnight UTC.' }) today: number;
  @Field(() => Int, { description: 'Those of them that were about danger.' }) dangerToday: number;
  @Field(() => Int, { description: 'Those of them with images of procedures.' }) imagesToday: number;
  @Field({ description: 'Whether a break is proposed. Nothing is ever locked.' }) needsBreak: boolean;
  @Field(() => [MemberCardObject], { description: 'Who could take over; only where a break is proposed.' })
  colleagues: MemberCardObject[];
}

@ObjectType()
export class OpenReportedTextPayload {
  @Field(() => ID, { nullable: true }) caseId: string | null;
  @Field(() => [CaseSnapshotObject], { description: 'The texts, in every form in which they were reported.' })
  snapshots: CaseSnapshotObject[];
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
