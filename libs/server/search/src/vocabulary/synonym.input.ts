import { Field, InputType } from '@nestjs/graphql';
import { type SynonymKind, SynonymKindEnum } from './synonym-kind.ts';

@InputType('SearchSynonymInput', { description: 'Words that curators add to those of the catalogue.' })
export class SynonymInput {
  @Field(() => SynonymKindEnum) kind: SynonymKind;
  @Field(() => [String], {
    description: 'Up to 20 in both languages, of 2 to 60 characters and at most six words; empty ones are left out.',
  })
  wordsEn: string[];
  @Field(() => [String]) wordsFr: string[];
  @Field(() => String, {
    nullable: true,
    description: 'For words that lead to a concept: the address of its page, or a name that it alone has.',
  })
  leadsTo?: string | null;
  @Field(() => String, { nullable: true, description: 'Why, for other curators; at most 500 characters.' })
  note?: string | null;
}
