import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '@entraide/domain-kernel';
import { ConceptLinkObject } from '@entraide/server-catalogue';
import { CommunityLinkObject } from '@entraide/server-forum';
import { LanguageEnum, PageInfo, graphqlEnum } from '@entraide/server-platform';
import { type Found, FoundConceptObject, FoundUnion } from './found.objects.ts';
import { type FoundKind, FoundKindEnum } from './search-kind.ts';

export const searchStates = ['answered', 'empty', 'too_short'] as const;
export type SearchState = (typeof searchStates)[number];
export const SearchStateEnum = graphqlEnum(
  'SearchState',
  searchStates,
  'Whether the question could be asked: not without words, nor with less than two letters or digits.',
);

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

@ObjectType('SearchFacets', {
  description: 'How many things the filtered question finds by a property, the most first; a thread counts once.',
})
export class SearchFacetsObject {
  @Field(() => [KindCountObject]) kinds: KindCountObject[];
  @Field(() => [CommunityCountObject]) communities: CommunityCountObject[];
  @Field(() => [ConceptCountObject]) conditions: ConceptCountObject[];
  @Field(() => [LanguageCountObject]) languages: LanguageCountObject[];
}

@ObjectType('WordCorrection', {
  description: 'A word that hardly any public text holds, and one that was searched for as well.',
})
export class WordCorrectionObject {
  @Field() word: string;
  @Field() nearby: string;
}

@ObjectType('SearchResult', { description: 'The answer to one question, as its reader may see it.' })
export class SearchResultObject {
  @Field(() => SearchStateEnum) state: SearchState;
  @Field({
    description: 'Whether the words may come from danger to oneself: help stands above everything then.',
  })
  mayBeInDanger: boolean;
  @Field(() => [FoundConceptObject], {
    description: 'Concepts it names, above the first page of an unfiltered answer.',
  })
  concepts: FoundConceptObject[];
  @Field(() => [FoundUnion], { description: 'The best first.' }) hits: Found[];
  @Field(() => Int, { description: 'How many hits there are on all pages.' }) total: number;
  @Field({ description: 'False when there are at least so many.' }) isTotalExact: boolean;
  @Field({ description: 'True when the simpler engine answered, because the better one could not.' })
  isReduced: boolean;
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field(() => SearchFacetsObject) facets: SearchFacetsObject;
  @Field(() => [WordCorrectionObject]) corrections: WordCorrectionObject[];
  @Field(() => [String], { description: 'Names near to a question that found nothing.' }) suggestions: string[];
  @Field(() => [CommunityLinkObject], {
    description:
      'Where to ask when nobody has written about it: communities for what was named or nearly named, else the reader’s own.',
  })
  askIn: CommunityLinkObject[];
  @Field(() => CommunityLinkObject, { nullable: true, description: 'The community of the filter.' })
  filterCommunity: CommunityLinkObject | null;
  @Field(() => ConceptLinkObject, { nullable: true, description: 'The concept of the filter.' })
  filterConcept: ConceptLinkObject | null;
}
