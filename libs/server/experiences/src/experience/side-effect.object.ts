import { Field, ObjectType } from '@nestjs/graphql';
import type { Severity } from '@entraide/domain-kernel';
import { ConceptLinkObject } from '@entraide/server-catalogue';
import { SeverityEnum } from '@entraide/server-platform';

@ObjectType('SideEffect', { description: 'A symptom that somebody puts down to a treatment.' })
export class SideEffectObject {
  @Field(() => ConceptLinkObject) symptom: ConceptLinkObject;
  @Field(() => SeverityEnum) severity: Severity;
  @Field({ description: 'Whether it is still there, or stayed after the end.' }) isLasting: boolean;
}
