import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ConceptLinkObject } from '@entraide/server-catalogue';
import { CommunityLinkObject } from '@entraide/server-forum';
import { type Found, FoundUnion } from './found.objects.ts';

@ObjectType('SuggestedConcept', { description: 'A condition, symptom or treatment that was perhaps meant.' })
export class SuggestedConceptObject {
  @Field(() => ConceptLinkObject) concept: ConceptLinkObject;
  @Field(() => String, { nullable: true, description: 'The other name that was the reason.' })
  matchedAs: string | null;
  @Field(() => CommunityLinkObject, { nullable: true, description: 'The community that is for it.' })
  community: CommunityLinkObject | null;
  @Field(() => Int, { nullable: true, description: 'How many threads its community holds.' })
  threadCount: number | null;
}

@ObjectType('SearchSuggestions', { description: 'A first answer to a question that is still being typed.' })
export class SearchSuggestionsObject {
  @Field({ description: 'Whether the words may come from danger to oneself: help stands above everything then.' })
  mayBeInDanger: boolean;
  @Field(() => [SuggestedConceptObject], { description: 'At most four.' }) concepts: SuggestedConceptObject[];
  @Field(() => [FoundUnion], { description: 'At most five, the best first.' }) hits: Found[];
  @Field(() => Int, { description: 'How many hits there are.' }) total: number;
  @Field({ description: 'False when there are at least so many.' }) isTotalExact: boolean;
}
