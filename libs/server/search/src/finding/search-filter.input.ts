import { Field, ID, InputType } from '@nestjs/graphql';
import type { Language, ThreadKind } from '@entraide/domain-kernel';
import { LanguageEnum, ThreadKindEnum } from '@entraide/server-platform';
import { type FoundKind, FoundKindEnum } from './search-kind.ts';

@InputType('SearchFilter', { description: 'Conditions that hold together; what is not given does not count.' })
export class SearchFilterInput {
  @Field(() => [FoundKindEnum], { nullable: true }) kinds?: FoundKind[] | null;
  @Field(() => ID, { nullable: true }) communityId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A condition, symptom or treatment it is about.' })
  conceptId?: string | null;
  @Field(() => LanguageEnum, { nullable: true, description: 'The language it was written in.' })
  language?: Language | null;
  @Field(() => ThreadKindEnum, { nullable: true }) threadKind?: ThreadKind | null;
}
