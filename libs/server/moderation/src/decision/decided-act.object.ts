import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('DecidedAct', { description: 'An act on a thread that a decision did which still counts.' })
export class DecidedActObject {
  @Field(() => ID) actId: string;
  @Field(() => ID, { description: 'The case where it can be taken back.' }) caseId: string;
}
