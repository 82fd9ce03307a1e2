import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CommunityLinkObject } from '@entraide/server-forum';

@ObjectType('BulkRule', { description: 'A house rule of one community.' })
export class BulkRuleObject {
  @Field(() => ID) id: string;
  @Field({ description: 'In the viewer’s language.' }) text: string;
}

@ObjectType('BulkRules', { description: 'The rules of a community, for several of its cases at once.' })
export class BulkRulesObject {
  @Field(() => CommunityLinkObject) community: CommunityLinkObject;
  @Field(() => [BulkRuleObject]) rules: BulkRuleObject[];
  @Field({ description: 'Whether its rules can only be named case by case: they differ between the languages.' })
  isOneByOne: boolean;
}
