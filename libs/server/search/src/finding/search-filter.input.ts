import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Effectiveness, Language, MembershipRole, ThreadKind } from '@entraide/domain-kernel';
import { EffectivenessEnum, LanguageEnum, MembershipRoleEnum, ThreadKindEnum } from '@entraide/server-platform';
import { type FoundKind, FoundKindEnum } from './search-kind.ts';

const leftOut = 'One that leads to nothing is left out, and the answer names none for it.';

@InputType('SearchFilter', { description: 'Conditions that hold together; what is not given does not count.' })
export class SearchFilterInput {
  @Field(() => [FoundKindEnum], { nullable: true }) kinds?: FoundKind[] | null;
  @Field(() => ID, { nullable: true }) communityId?: string | null;
  @Field(() => ID, { nullable: true, description: 'A condition, symptom or treatment it is about.' })
  conceptId?: string | null;
  @Field(() => String, { nullable: true, description: `A community by its part of the address. ${leftOut}` })
  communitySlug?: string | null;
  @Field(() => String, { nullable: true, description: `A condition by its part of the address. ${leftOut}` })
  conditionSlug?: string | null;
  @Field(() => String, { nullable: true, description: `A treatment by its part of the address. ${leftOut}` })
  treatmentSlug?: string | null;
  @Field(() => String, { nullable: true, description: `A symptom by its part of the address. ${leftOut}` })
  symptomSlug?: string | null;
  @Field(() => LanguageEnum, { nullable: true, description: 'The language it was written in.' })
  language?: Language | null;
  @Field(() => ThreadKindEnum, { nullable: true }) threadKind?: ThreadKind | null;
  @Field(() => MembershipRoleEnum, { nullable: true, description: 'As whom its author takes part in its community.' })
  authorRole?: MembershipRole | null;
  @Field(() => EffectivenessEnum, { nullable: true, description: 'How much it helped, of experiences.' })
  effectiveness?: Effectiveness | null;
  @Field(() => Int, { nullable: true, description: 'The year in which it was written.' }) year?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether somebody replied, of conversations.' })
  isAnswered?: boolean | null;
}
