import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '@entraide/domain-kernel';
import { ConceptLinkObject } from '@entraide/server-catalogue';
import { LanguageEnum, ProblemObject } from '@entraide/server-platform';

@ObjectType('NearConcept', { description: 'A concept whose name is written nearly so.' })
export class NearConceptObject {
  @Field(() => ConceptLinkObject) concept: ConceptLinkObject;
  @Field({ description: 'The name that is near.' }) name: string;
}

@ObjectType('WantedQuestion', { description: 'A question without result that at least three people have asked.' })
export class WantedQuestionObject {
  @Field(() => ID) id: string;
  @Field({ description: 'In lower case, without signs.' }) text: string;
  @Field(() => LanguageEnum, { description: 'Of the page on which it was asked.' }) language: Language;
  @Field(() => Int, { description: 'How many people asked it this month, at least.' }) peopleThisMonth: number;
  @Field(() => Int, { description: 'The same of every month that is kept, added up.' }) peopleInAll: number;
  @Field(() => [NearConceptObject], { description: 'At most three, the nearest first.' }) near: NearConceptObject[];
}

@ObjectType('WantedQuestions', { description: 'What people searched for and did not find.' })
export class WantedQuestionsObject {
  @Field({ description: 'Whether questions without result are counted on this site.' }) isCounting: boolean;
  @Field(() => [WantedQuestionObject], { description: 'At most 100, those that most people asked this month first.' })
  questions: WantedQuestionObject[];
}

@ObjectType('DismissWantedQuestionPayload')
export class DismissWantedPayload {
  @Field(() => ID, { nullable: true, description: 'The id of the question that is gone.' }) id: string | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
