import { Field, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { ConceptLinkObject } from '@entraide/server-catalogue';
import { connectionOf } from '@entraide/server-platform';
import { AbsenceObject, isAbsence } from './absence.object.ts';
import {
  AgesObject,
  FollowUpCountsObject,
  RoleCountObject,
  SideEffectCountObject,
  SubsetObject,
} from './evidence-parts.object.ts';
import { type ShareAnswer, ShareAnswerUnion } from './share.object.ts';
import { type TableAnswer, TableAnswerUnion } from './table.object.ts';

@ObjectType('EvidenceSummary', {
  description: 'What people report about one treatment for one purpose, as a line of a list. People, not entries.',
})
export class EvidenceSummaryObject {
  @Field(() => ConceptLinkObject) treatment: ConceptLinkObject;
  @Field(() => ConceptLinkObject, { description: 'The condition or symptom it was for.' }) purpose: ConceptLinkObject;
  @Field(() => Int, { description: 'How many people are counted.' }) people: number;
  @Field(() => ShareAnswerUnion, {
    description: 'Whom it helped moderately or much, of those for whom it was not too early to say.',
  })
  helped: ShareAnswer;
  @Field(() => ShareAnswerUnion, { description: 'Who felt worse, of those for whom it was not too early to say.' })
  worse: ShareAnswer;
  @Field(() => ShareAnswerUnion, { description: 'Who had severe side effects on the whole.' }) severe: ShareAnswer;
  @Field(() => ShareAnswerUnion, { description: 'Who has stopped.' }) stopped: ShareAnswer;
  @Field({ description: 'When the figures were last counted.' }) countedAt: Date;
}

@ObjectType('Evidence', { description: 'Everything that is counted about one treatment for one purpose.' })
export class EvidenceObject extends EvidenceSummaryObject {
  @Field(() => TableAnswerUnion) effectiveness: TableAnswer;
  @Field(() => TableAnswerUnion) timeToEffect: TableAnswer;
  @Field(() => TableAnswerUnion) sideEffectsOverall: TableAnswer;
  @Field(() => TableAnswerUnion) adherence: TableAnswer;
  @Field(() => TableAnswerUnion) burden: TableAnswer;
  @Field(() => TableAnswerUnion) cost: TableAnswer;
  @Field(() => TableAnswerUnion) stillTaking: TableAnswer;
  @Field(() => TableAnswerUnion) stopReasons: TableAnswer;
  @Field(() => [SideEffectCountObject], {
    description: 'Most people first; only symptoms that enough people reported.',
  })
  sideEffects: SideEffectCountObject[];
  @Field(() => Int, { description: 'Who tells about themselves.' }) own: number;
  @Field(() => Int, { description: 'Who tells about somebody they care for.' }) caringFor: number;
  @Field(() => Int, { description: 'Who is counted without saying for whom they tell, so that nobody is found out.' })
  notToldApart: number;
  @Field(() => [RoleCountObject], { description: 'In the vocabulary’s order, those not told apart last.' })
  roles: RoleCountObject[];
  @Field(() => [SubsetObject], { description: 'One for each perspective.' }) byPerspective: SubsetObject[];
  @Field(() => [SubsetObject], { description: 'One for each role that is told apart.' }) byRole: SubsetObject[];
  @Field(() => AgesObject) ages: AgesObject;
  @Field(() => FollowUpCountsObject) followUps: FollowUpCountsObject;
}

export type EvidenceAnswer = EvidenceObject | AbsenceObject;

export const EvidenceAnswerUnion = createUnionType({
  name: 'EvidenceAnswer',
  description: 'What people report, or why it is not shown.',
  types: () => [EvidenceObject, AbsenceObject] as const,
  resolveType: (answer: EvidenceAnswer) => (isAbsence(answer) ? AbsenceObject : EvidenceObject),
});

export const EvidenceSummaryConnection = connectionOf(EvidenceSummaryObject, 'EvidenceSummary');
