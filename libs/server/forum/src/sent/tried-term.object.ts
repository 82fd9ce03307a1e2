import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ContentState } from '@entraide/domain-access';
import type { Language } from '@entraide/domain-kernel';
import { LanguageEnum, ProblemObject } from '@entraide/server-platform';
import { ContentStateEnum } from '../forum.enums.ts';

@ObjectType('FoundByTerm', { description: 'A post in which a watched term would have been found.' })
export class FoundByTermObject {
  @Field(() => ID) postId: string;
  @Field() threadTitle: string;
  @Field(() => LanguageEnum) language: Language;
  @Field(() => ContentStateEnum) state: ContentState;
  @Field() createdAt: Date;
  @Field({ description: 'The words before it, at most 80 characters.' }) before: string;
  @Field({ description: 'The words found, as they were written.' }) found: string;
  @Field({ description: 'The words behind it, at most 80 characters.' }) after: string;
}

@ObjectType('TriedTerm', { description: 'What a watched term would have found among the newest posts.' })
export class TriedTermObject {
  @Field(() => Int, { description: 'How many posts were read: the newest thousand that the viewer may read.' })
  read: number;
  @Field(() => Int, { description: 'In how many of them it stands.' }) count: number;
  @Field(() => [FoundByTermObject], { description: 'The newest of them, at most 50.' }) posts: FoundByTermObject[];
  @Field(() => [ProblemObject], { description: 'What is wrong with the term itself; then nothing was read.' })
  problems: ProblemObject[];
}
