import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@entraide/server-platform';
import { ConceptLinkObject } from '../concept/concept-link.object.ts';

@ObjectType('ConceptMerge', { description: 'Two concepts that became one, by a moderator’s hand.' })
export class ConceptMergeObject {
  @Field(() => ID) id: string;
  @Field() mergedAt: Date;
  @Field(() => ConceptLinkObject, { description: 'What it was called; its address leads to the other now.' })
  from: ConceptLinkObject;
  @Field(() => ConceptLinkObject) into: ConceptLinkObject;
  @Field({ description: 'False while a later merge stands in the way.' }) viewerCanUndo: boolean;
}

export const ConceptMergeConnection = connectionOf(ConceptMergeObject, 'ConceptMerge');
