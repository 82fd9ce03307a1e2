import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('EvidencePairInput', { description: 'One treatment for one purpose.' })
export class EvidencePairInput {
  @Field(() => ID) treatmentId: string;
  @Field(() => ID, { description: 'A condition or symptom.' }) purposeId: string;
}
