import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('StatementPart', { description: 'A part of a letter.' })
export class StatementPartObject {
  @Field(() => String, { nullable: true }) title: string | null;
  @Field({ description: 'Plain text; lines are lines.' }) text: string;
}

@ObjectType('Statement', { description: 'A statement of reasons as it is sent by mail.' })
export class StatementObject {
  @Field() subject: string;
  @Field(() => [StatementPartObject], { description: 'The same as `text`, part by part.' })
  parts: StatementPartObject[];
  @Field() text: string;
}
