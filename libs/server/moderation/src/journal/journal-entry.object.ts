import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { DecisionAction } from '@entraide/domain-moderation';
import { MemberCardObject } from '@entraide/server-accounts';
import { connectionOf, type JournalAction } from '@entraide/server-platform';
import { DecisionActionEnum, JournalActionEnum } from '../moderation.enums.ts';

@ObjectType('JournalEntry', { description: 'One line of the append-only journal.' })
export class JournalEntryObject {
  @Field(() => ID) id: string;
  @Field() at: Date;
  @Field(() => JournalActionEnum) action: JournalAction;
  @Field(() => MemberCardObject, {
    nullable: true,
    description: 'Who acted; null for the system and for members who have gone.',
  })
  actor: MemberCardObject | null;
  @Field({ description: 'What it was done to, as a word of the system.' }) subjectKind: string;
  @Field(() => ID, { nullable: true }) subjectId: string | null;
  @Field(() => ID, { nullable: true }) communityId: string | null;
  @Field(() => DecisionActionEnum, { nullable: true, description: 'What was decided, where something was.' })
  decision: DecisionAction | null;
}

export const JournalConnection = connectionOf(JournalEntryObject, 'Journal');
