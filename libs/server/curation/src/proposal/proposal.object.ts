import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ConceptKind, Language } from '@entraide/domain-kernel';
import { MemberCardObject } from '@entraide/server-accounts';
import { ConceptLinkObject } from '@entraide/server-catalogue';
import { ConceptKindEnum, LanguageEnum, ProblemObject, connectionOf, graphqlEnum } from '@entraide/server-platform';
import { type ProposalState, proposalStates } from './proposal-state.ts';

export const ProposalStateEnum = graphqlEnum(
  'ProposalState',
  proposalStates,
  'Where a proposal stands: waiting, added, known under another name, or declined.',
);

@ObjectType('ConceptProposal', { description: 'What a member misses in the catalogue.' })
export class ConceptProposalObject {
  @Field(() => ID) id: string;
  @Field(() => ConceptKindEnum) kind: ConceptKind;
  @Field(() => LanguageEnum, { description: 'Of the names.' }) language: Language;
  @Field() name: string;
  @Field(() => [String]) otherNames: string[];
  @Field({ description: 'Why it is missing, in the member’s words; may be empty.' }) reason: string;
  @Field(() => String, { nullable: true }) sourceUrl: string | null;
  @Field(() => ProposalStateEnum) state: ProposalState;
  @Field(() => ConceptLinkObject, { nullable: true, description: 'What became of it in the catalogue.' })
  concept: ConceptLinkObject | null;
  @Field({ description: 'What the person is told when it is declined; empty otherwise.' }) answer: string;
  @Field() proposedAt: Date;
  @Field(() => Date, { nullable: true }) answeredAt: Date | null;
  @Field(() => MemberCardObject, { nullable: true, description: 'Null for former members.' })
  proposer: MemberCardObject | null;
}

export const ConceptProposalConnection = connectionOf(ConceptProposalObject, 'ConceptProposal');

@ObjectType()
export class ConceptProposalPayload {
  @Field(() => ConceptProposalObject, { nullable: true }) proposal: ConceptProposalObject | null;
  @Field(() => [ProblemObject]) problems: ProblemObject[];
}
