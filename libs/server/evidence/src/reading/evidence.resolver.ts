import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Access, type RequestContext } from '@entraide/server-platform';
import { type ComparisonAnswer, ComparisonAnswerUnion } from '../figures/comparison.object.ts';
import { type DownloadAnswer, DownloadAnswerUnion } from '../figures/download.object.ts';
import { type EvidenceAnswer, EvidenceAnswerUnion } from '../figures/evidence.object.ts';
import { CompareEvidence } from './compare-evidence.query.ts';
import { DownloadEvidence } from './download-evidence.query.ts';
import { EvidencePairInput } from './evidence-pair.input.ts';
import { ShowEvidence } from './show-evidence.query.ts';

@Resolver()
export class EvidenceResolver {
  constructor(
    private readonly showEvidence: ShowEvidence,
    private readonly compareEvidence: CompareEvidence,
    private readonly downloadEvidence: DownloadEvidence,
  ) {}

  @Access('anyone')
  @Query(() => EvidenceAnswerUnion, { description: 'What people report about a treatment for one purpose.' })
  evidence(
    @Context() context: RequestContext,
    @Args('treatmentId', { type: () => ID }) treatmentId: string,
    @Args('purposeId', {
      type: () => ID,
      nullable: true,
      description: 'A condition or symptom; the one most people report for when absent.',
    })
    purposeId?: string | null,
  ): Promise<EvidenceAnswer> {
    return this.showEvidence.execute(context, { treatmentId, purposeId });
  }

  @Access('anyone')
  @Query(() => [EvidenceAnswerUnion], { description: 'The same for several, in the order asked.' })
  evidenceOfPairs(
    @Context() context: RequestContext,
    @Args('pairs', { type: () => [EvidencePairInput], description: 'At most 50.' }) pairs: EvidencePairInput[],
  ): Promise<EvidenceAnswer[]> {
    return this.showEvidence.ofPairs(context, pairs);
  }

  @Access('anyone')
  @Query(() => ComparisonAnswerUnion, {
    description: 'Two treatments for one purpose, when at least 30 people rated each.',
  })
  evidenceComparison(
    @Context() context: RequestContext,
    @Args('purposeId', { type: () => ID }) purposeId: string,
    @Args('treatmentId', { type: () => ID }) treatmentId: string,
    @Args('otherTreatmentId', { type: () => ID }) otherTreatmentId: string,
  ): Promise<ComparisonAnswer> {
    return this.compareEvidence.execute(context, { purposeId, treatmentId, otherTreatmentId });
  }

  @Access('anyone')
  @Query(() => DownloadAnswerUnion, { description: 'The shown figures as rows, when at least 11 people are counted.' })
  evidenceDownload(
    @Context() context: RequestContext,
    @Args('treatmentId', { type: () => ID }) treatmentId: string,
    @Args('purposeId', { type: () => ID }) purposeId: string,
  ): Promise<DownloadAnswer> {
    return this.downloadEvidence.execute(context, { treatmentId, purposeId });
  }
}
