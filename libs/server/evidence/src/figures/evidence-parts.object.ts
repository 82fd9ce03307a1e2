import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { MembershipRole, Perspective } from '@entraide/domain-kernel';
import { ConceptLinkObject } from '@entraide/server-catalogue';
import { MembershipRoleEnum, PerspectiveEnum } from '@entraide/server-platform';
import { type ShareAnswer, ShareAnswerUnion } from './share.object.ts';
import { type TableAnswer, TableAnswerUnion } from './table.object.ts';

@ObjectType('EvidenceSideEffect', {
  description: 'A symptom that people put down to the treatment. Not naming a symptom is no answer.',
})
export class SideEffectCountObject {
  @Field(() => ConceptLinkObject) symptom: ConceptLinkObject;
  @Field(() => Int, { description: 'Who reported it.' }) people: number;
  @Field(() => Int) mild: number;
  @Field(() => Int) moderate: number;
  @Field(() => Int) severe: number;
  @Field(() => Int, { description: 'For whom it lasts, or stayed after the end.' }) lasting: number;
  @Field(() => Int, { description: 'Everybody who could have reported it.' }) of: number;
}

@ObjectType('EvidenceRole', { description: 'How many people of a role are counted.' })
export class RoleCountObject {
  @Field(() => MembershipRoleEnum, { nullable: true, description: 'Null: no role is known, or it is not told apart.' })
  role: MembershipRole | null;
  @Field(() => Int) people: number;
}

@ObjectType('EvidenceSubset', {
  description: 'What the people of one perspective or of one role answered, from 11 people on.',
})
export class SubsetObject {
  @Field(() => PerspectiveEnum, { nullable: true, description: 'Set in tables by perspective.' })
  perspective: Perspective | null;
  @Field(() => MembershipRoleEnum, { nullable: true, description: 'Set in tables by role.' })
  role: MembershipRole | null;
  @Field(() => TableAnswerUnion) effectiveness: TableAnswer;
  @Field(() => ShareAnswerUnion) helped: ShareAnswer;
}

@ObjectType('EvidenceAges', { description: 'How many people gave their latest answer how long ago.' })
export class AgesObject {
  @Field(() => Int) under1Year: number;
  @Field(() => Int) from1To3Years: number;
  @Field(() => Int) over3Years: number;
}

@ObjectType('EvidenceFollowUps', { description: 'How many follow-up questions came due, and how many were answered.' })
export class FollowUpCountsObject {
  @Field(() => Int) asked: number;
  @Field(() => Int) answered: number;
}
