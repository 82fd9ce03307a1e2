import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { CaseNoteKind, OpinionAdvice } from '@entraide/domain-moderation';
import { MemberCardObject } from '@entraide/server-accounts';
import { ProblemObject } from '@entraide/server-platform';
import { CaseNoteKindEnum, OpinionAdviceEnum } from '../moderation.enums.ts';

@ObjectType('CaseNote', {
  description: 'What moderators wrote on a case. It is never changed; a correction is another note.',
})
export class CaseNoteObject {
  @Field(() => ID) id: string;
  @Field(() => CaseNoteKindEnum) kind: CaseNoteKind;
  @Field() text: string;
  @Field(() => OpinionAdviceEnum, { nullable: true, description: 'For an opinion.' }) advice: OpinionAdvice | null;
  @Field(() => MemberCardObject, { nullable: true }) author: MemberCardObject | null;
  @Field(() => MemberCardObject, { nullable: true, description: 'Who is asked, for a question to one colleague.' })
  addressee: MemberCardObject | null;
  @Field() writtenAt: Date;
  @Field(() => ID, { nullable: true, description: 'The earlier note that this one corrects.' })
  correctsId: string | null;
  @Field({ description: 'Whether the viewer may correct it.' }) isMine: boolean;
}

@ObjectType()
export class CaseNotePayload {
  @Field(() => ID, { nullable: true }) noteId: string | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
