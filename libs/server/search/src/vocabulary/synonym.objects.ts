import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MemberCardObject } from '@entraide/server-accounts';
import { ConceptLinkObject } from '@entraide/server-catalogue';
import { ProblemObject, connectionOf } from '@entraide/server-platform';
import { type SynonymAction, SynonymActionEnum, type SynonymKind, SynonymKindEnum } from './synonym-kind.ts';

@ObjectType('SearchSynonymVersion', { description: 'What an entry said from one time on.' })
export class SynonymVersionObject {
  @Field(() => Int) revision: number;
  @Field(() => SynonymActionEnum) action: SynonymAction;
  @Field() at: Date;
  @Field(() => MemberCardObject, { nullable: true, description: 'Null for a former member.' })
  author: MemberCardObject | null;
  @Field(() => SynonymKindEnum) kind: SynonymKind;
  @Field(() => [String]) wordsEn: readonly string[];
  @Field(() => [String]) wordsFr: readonly string[];
  @Field(() => ConceptLinkObject, { nullable: true }) concept: ConceptLinkObject | null;
  @Field() note: string;
  @Field({ description: 'Whether its words were read no more from then on.' }) isRemoved: boolean;
}

@ObjectType('SearchSynonym', { description: 'Words that curators have added to those of the catalogue.' })
export class SynonymObject {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'To be sent back with a change.' }) revision: number;
  @Field(() => SynonymKindEnum) kind: SynonymKind;
  @Field(() => [String]) wordsEn: readonly string[];
  @Field(() => [String]) wordsFr: readonly string[];
  @Field(() => ConceptLinkObject, { nullable: true, description: 'What the words lead to; null for words alike.' })
  concept: ConceptLinkObject | null;
  @Field() note: string;
  @Field({ description: 'Whether its words are read no more.' }) isRemoved: boolean;
  @Field() changedAt: Date;
  @Field(() => MemberCardObject, { nullable: true, description: 'Who changed it last; null for a former member.' })
  author: MemberCardObject | null;
}

@ObjectType('SearchSynonymHistory', { description: 'An entry with all it has said.' })
export class SynonymHistoryObject {
  @Field(() => SynonymObject) synonym: SynonymObject;
  @Field(() => [SynonymVersionObject], { description: 'The newest first, at most 50.' })
  versions: SynonymVersionObject[];
}

export const SynonymConnection = connectionOf(SynonymObject, 'SearchSynonym');

@ObjectType('SearchSynonymPayload')
export class SynonymPayload {
  @Field(() => SynonymObject, { nullable: true }) synonym: SynonymObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
