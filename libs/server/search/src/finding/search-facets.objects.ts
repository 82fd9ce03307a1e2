import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Effectiveness, Language, MembershipRole, ThreadKind } from '@entraide/domain-kernel';
import { ConceptLinkObject } from '@entraide/server-catalogue';
import { CommunityLinkObject } from '@entraide/server-forum';
import { EffectivenessEnum, LanguageEnum, MembershipRoleEnum, ThreadKindEnum } from '@entraide/server-platform';
import { type FoundKind, FoundKindEnum } from './search-kind.ts';

@ObjectType('KindCount')
export class KindCountObject {
  @Field(() => FoundKindEnum) kind: FoundKind;
  @Field(() => Int) count: number;
}

@ObjectType('CommunityCount')
export class CommunityCountObject {
  @Field(() => CommunityLinkObject) community: CommunityLinkObject;
  @Field(() => Int) count: number;
}

@ObjectType('ConceptCount')
export class ConceptCountObject {
  @Field(() => ConceptLinkObject) concept: ConceptLinkObject;
  @Field(() => Int) count: number;
}

@ObjectType('LanguageCount')
export class LanguageCountObject {
  @Field(() => LanguageEnum) language: Language;
  @Field(() => Int) count: number;
}

@ObjectType('RoleCount')
export class RoleCountObject {
  @Field(() => MembershipRoleEnum) role: MembershipRole;
  @Field(() => Int) count: number;
}

@ObjectType('EffectivenessCount')
export class EffectivenessCountObject {
  @Field(() => EffectivenessEnum) effectiveness: Effectiveness;
  @Field(() => Int) count: number;
}

@ObjectType('YearCount')
export class YearCountObject {
  @Field(() => Int) year: number;
  @Field(() => Int) count: number;
}

@ObjectType('AnsweredCount')
export class AnsweredCountObject {
  @Field() isAnswered: boolean;
  @Field(() => Int) count: number;
}

@ObjectType('ThreadKindCount')
export class ThreadKindCountObject {
  @Field(() => ThreadKindEnum) kind: ThreadKind;
  @Field(() => Int) count: number;
}

@ObjectType('SearchFacets', {
  description:
    'How many hits the same question has with one more value in its filter, the most first: at least so many when the total is not exact.',
})
export class SearchFacetsObject {
  @Field(() => [KindCountObject]) kinds: KindCountObject[];
  @Field(() => [CommunityCountObject]) communities: CommunityCountObject[];
  @Field(() => [ConceptCountObject]) conditions: ConceptCountObject[];
  @Field(() => [ConceptCountObject]) treatments: ConceptCountObject[];
  @Field(() => [ConceptCountObject]) symptoms: ConceptCountObject[];
  @Field(() => [RoleCountObject]) authorRoles: RoleCountObject[];
  @Field(() => [EffectivenessCountObject]) effectiveness: EffectivenessCountObject[];
  @Field(() => [LanguageCountObject]) languages: LanguageCountObject[];
  @Field(() => [YearCountObject]) years: YearCountObject[];
  @Field(() => [AnsweredCountObject]) answered: AnsweredCountObject[];
  @Field(() => [ThreadKindCountObject]) threadKinds: ThreadKindCountObject[];
}
