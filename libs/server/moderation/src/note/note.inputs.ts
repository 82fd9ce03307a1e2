import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { type OpinionAdvice, moderationSettings } from '@entraide/domain-moderation';
import { OpinionAdviceEnum } from '../moderation.enums.ts';

const length = `1 to ${moderationSettings.caseNoteMaxCharacters} characters.`;

@InputType()
export class CaseNoteInput {
  @Field(() => ID) caseId: string;
  @Field({ description: length }) text: string;
  @Field(() => ID, { nullable: true, description: 'The viewer’s own note that this one corrects.' })
  correctsId?: string | null;
  @Field(() => ID, { description: 'A uuid of this note: sent again, it is the same note.' }) idempotencyKey: string;
}

@InputType()
export class ReportersMessageInput {
  @Field(() => ID) caseId: string;
  @Field({ description: length }) text: string;
  @Field(() => ID, { description: 'A uuid of this message: sent again, it is the same message.' })
  idempotencyKey: string;
}

@InputType()
export class AskOpinionInput {
  @Field(() => ID) caseId: string;
  @Field(() => Int, { description: 'The revision that the moderator saw.' }) revision: number;
  @Field({ description: `What colleagues are asked: ${length}` }) text: string;
  @Field(() => ID, { nullable: true, description: 'Who is asked; absent: every colleague in charge.' })
  colleagueId?: string | null;
}

@InputType()
export class PassOpinionInput {
  @Field(() => ID) caseId: string;
  @Field(() => Int, { description: 'The revision that the moderator saw.' }) revision: number;
  @Field(() => ID, { nullable: true, description: 'Who is asked instead; absent: every colleague in charge.' })
  colleagueId?: string | null;
  @Field({ defaultValue: '', description: 'A word to colleagues; may be empty.' }) text: string;
}

@InputType()
export class GiveOpinionInput {
  @Field(() => ID) caseId: string;
  @Field(() => Int, { description: 'The revision that the moderator saw.' }) revision: number;
  @Field({ description: `Why: ${length}` }) text: string;
  @Field(() => OpinionAdviceEnum) advice: OpinionAdvice;
}
