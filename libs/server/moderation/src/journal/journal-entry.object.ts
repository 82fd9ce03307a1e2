import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { DecisionAction } from '@entraide/domain-moderation';
import { MemberCardObject } from '@entraide/server-accounts';
import { connectionOf, type JournalAction } from '@entraide/server-platform';
import { DecisionActionEnum, JournalActionEnum } from '../moderation.enums.ts';

@InputType({ description: 'Which lines of the journal; what is left out does not narrow. Everything given must fit.' })
export class JournalFilter {
  @Field(() => JournalActionEnum, { nullable: true }) action?: JournalAction | null;
  @Field(() => String, {
    nullable: true,
    description: 'The pseudonym of whoever acted; case and accents do not matter.',
  })
  actor?: string | null;
  @Field(() => ID, { nullable: true }) communityId?: string | null;
  @Field(() => String, { nullable: true, description: 'The first day, in UTC, as 2026-11-22.' }) from?: string | null;
  @Field(() => String, { nullable: true, description: 'The last day, in UTC, as 2026-11-22.' }) to?: string | null;
  @Field(() => ID, { nullable: true, description: 'What it was done to.' }) subjectId?: string | null;
}

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
  @Field(() => String, { nullable: true, description: 'The name of the community, in the viewer’s language.' })
  communityName: string | null;
  @Field(() => String, { nullable: true, description: 'The community’s own part of its address.' })
  communitySlug: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where what it was done to stands on this site, as a path; null where it has no place of its own.',
  })
  path: string | null;
  @Field(() => DecisionActionEnum, { nullable: true, description: 'What was decided, where something was.' })
  decision: DecisionAction | null;
}

export const JournalConnection = connectionOf(JournalEntryObject, 'Journal');

@ObjectType('JournalRecord', { description: 'One line of the journal as a record: ids and words of closed lists.' })
export class JournalRecordObject {
  @Field(() => ID) id: string;
  @Field() at: Date;
  @Field({ description: 'As it is kept.' }) action: string;
  @Field(() => ID, { nullable: true }) actorId: string | null;
  @Field() subjectKind: string;
  @Field(() => ID, { nullable: true }) subjectId: string | null;
  @Field(() => ID, { nullable: true }) communityId: string | null;
  @Field({ description: 'Whatever else the line says, as JSON.' }) detail: string;
}

export const JournalRecordConnection = connectionOf(JournalRecordObject, 'JournalRecord');
