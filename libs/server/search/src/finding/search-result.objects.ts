import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ConceptLinkObject } from '@entraide/server-catalogue';
import { CommunityLinkObject } from '@entraide/server-forum';
import { PageInfo, graphqlEnum } from '@entraide/server-platform';
import { type Found, FoundConceptObject, FoundUnion } from './found.objects.ts';
import { SearchFacetsObject } from './search-facets.objects.ts';

export const searchStates = ['answered', 'empty', 'too_short'] as const;
export type SearchState = (typeof searchStates)[number];
export const SearchStateEnum = graphqlEnum(
  'SearchState',
  searchStates,
  'Whether the question could be asked: not without words, nor with less than two letters or digits.',
);

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
  @Field(() => ConceptLinkObject, { nullable: true, description: 'The condition of the filter.' })
  filterCondition: ConceptLinkObject | null;
  @Field(() => ConceptLinkObject, { nullable: true, description: 'The treatment of the filter.' })
  filterTreatment: ConceptLinkObject | null;
  @Field(() => ConceptLinkObject, { nullable: true, description: 'The symptom of the filter.' })
  filterSymptom: ConceptLinkObject | null;
}
