import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ConceptLinkObject } from '@entraide/server-catalogue';
import { connectionOf } from '@entraide/server-platform';
import { ShareObject } from './share.object.ts';

@ObjectType('SideEffectEvidence', {
  description: 'A treatment whose side effect people say a symptom is, with how many of its people do.',
})
export class SideEffectEvidenceObject {
  @Field(() => ConceptLinkObject) treatment: ConceptLinkObject;
  @Field(() => ConceptLinkObject) purpose: ConceptLinkObject;
  @Field(() => Int, { description: 'Who reported it.' }) people: number;
  @Field(() => Int) mild: number;
  @Field(() => Int) moderate: number;
  @Field(() => Int) severe: number;
  @Field(() => ShareObject, { description: 'Who reported it, of everybody who could have.' }) share: ShareObject;
}

export const SideEffectEvidenceConnection = connectionOf(SideEffectEvidenceObject, 'SideEffectEvidence');
