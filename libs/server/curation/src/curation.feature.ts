import { Module } from '@nestjs/common';
import type { Feature } from '@entraide/server-platform';
import { ConceptProposals1700000016021 } from './migrations/1700000016021-concept-proposals.ts';
import { AnswerProposal } from './proposal/answer-proposal.command.ts';
import { ProposalResolver } from './proposal/proposal.resolver.ts';
import { ProposalsReader } from './proposal/proposals.reader.ts';
import { ProposeConcept } from './proposal/propose-concept.command.ts';

@Module({ providers: [AnswerProposal, ProposalResolver, ProposalsReader, ProposeConcept] })
class CurationModule {}

/** What moderators and members make of the catalogue together. */
export const curationFeature: Feature = {
  name: 'curation',
  module: CurationModule,
  entities: [],
  migrations: [ConceptProposals1700000016021],
};
