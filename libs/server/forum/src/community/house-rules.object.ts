import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { RichText } from '@entraide/domain-text';
import { RichTextScalar } from '@entraide/server-platform';

@ObjectType('HouseRules', { description: 'One version of a community’s rules, in the reader’s language.' })
export class HouseRulesObject {
  @Field(() => Int, { description: 'Counts from 1.' }) version: number;
  @Field(() => RichTextScalar) tree: RichText;
  @Field() createdAt: Date;
}
