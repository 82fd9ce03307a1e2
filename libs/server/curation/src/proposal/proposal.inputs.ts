import { Field, ID, InputType } from '@nestjs/graphql';
import type { ConceptKind, Language } from '@entraide/domain-kernel';
import { ConceptInput } from '@entraide/server-catalogue';
import { ConceptKindEnum, LanguageEnum } from '@entraide/server-platform';

@InputType()
export class ProposeConceptInput {
  @Field(() => ID, { description: 'A UUID of this attempt; sending it again changes nothing.' }) idempotencyKey: string;
  @Field(() => ConceptKindEnum) kind: ConceptKind;
  @Field(() => LanguageEnum, { description: 'Of the names.' }) language: Language;
  @Field({ description: 'What it is called: 2 to 150 characters.' }) name: string;
  @Field(() => [String], { defaultValue: [], description: 'Other names, at most 10.' }) otherNames: string[];
  @Field({ defaultValue: '', description: 'Why it is missing, at most 1,000 characters.' }) reason: string;
  @Field(() => String, { nullable: true, description: 'A page that tells about it: an http or https address.' })
  sourceUrl?: string | null;
}

@InputType()
export class AddProposedConceptInput {
  @Field(() => ID, { description: 'Of the proposal.' }) id: string;
  @Field(() => ConceptInput, { description: 'As it is to stand in the catalogue.' }) concept: ConceptInput;
}

@InputType()
export class KnowProposedConceptInput {
  @Field(() => ID, { description: 'Of the proposal.' }) id: string;
  @Field(() => ID, { description: 'What the catalogue calls it.' }) conceptId: string;
  @Field({ description: 'Whether the proposed name becomes another name of it.' }) addsName: boolean;
}

@InputType()
export class DeclineProposedConceptInput {
  @Field(() => ID, { description: 'Of the proposal.' }) id: string;
  @Field({ description: 'Why, as the person reads it: 10 to 1,000 characters.' }) answer: string;
}
