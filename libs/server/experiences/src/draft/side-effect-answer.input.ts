import { Field, ID, InputType } from '@nestjs/graphql';
import type { Severity } from '@entraide/domain-kernel';
import { SeverityEnum } from '@entraide/server-platform';

@InputType('SideEffectAnswerInput')
export class SideEffectAnswerInput {
  @Field(() => ID) symptomId: string;
  @Field(() => SeverityEnum, { nullable: true }) severity?: Severity | null;
  @Field(() => Boolean, { nullable: true, description: 'Not lasting when left out.' }) isLasting?: boolean | null;
}
