import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ConceptLinkObject } from '@entraide/server-catalogue';
import { ProblemObject } from '@entraide/server-platform';
import { type Found, FoundUnion } from '../finding/found.objects.ts';

@ObjectType('PreviewedHit', { description: 'A result with its place before and after.' })
export class PreviewedHitObject {
  @Field(() => FoundUnion) found: Found;
  @Field(() => Int, { nullable: true, description: 'From 1; null when it was not among the first ten.' })
  before: number | null;
  @Field(() => Int, { nullable: true, description: 'From 1; null when it will not be among the first ten.' })
  after: number | null;
}

@ObjectType('PreviewedQuestion', {
  description: 'What a question finds without and with an entry, as the reader may see it.',
})
export class PreviewedQuestionObject {
  @Field() text: string;
  @Field(() => [PreviewedHitObject], { description: 'Concepts first, as on the page; at most ten.' })
  before: PreviewedHitObject[];
  @Field(() => [PreviewedHitObject]) after: PreviewedHitObject[];
  @Field(() => Int, { description: 'Conversations, experiences and communities found now.' }) totalBefore: number;
  @Field(() => Int) totalAfter: number;
}

@ObjectType('ShadowedName', { description: 'A name of the catalogue that stands in the words of an entry.' })
export class ShadowedNameObject {
  @Field({ description: 'The words of the entry.' }) text: string;
  @Field({ description: 'The name of the catalogue.' }) name: string;
  @Field(() => ConceptLinkObject) concept: ConceptLinkObject;
  @Field({ description: 'Whether it is all of the words: both are meant then. A part is read no more by itself.' })
  isWhole: boolean;
}

@ObjectType('SearchSynonymPreview', { description: 'What saving an entry would do.' })
export class SynonymPreviewObject {
  @Field(() => [ProblemObject], { description: 'Why it could not be saved; nothing is tried then.' })
  problems: ProblemObject[];
  @Field(() => ConceptLinkObject, { nullable: true, description: 'What the words would lead to.' })
  concept: ConceptLinkObject | null;
  @Field(() => [ShadowedNameObject]) shadowed: ShadowedNameObject[];
  @Field(() => [PreviewedQuestionObject]) questions: PreviewedQuestionObject[];
}
