import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Access, type Page, PageArgs, type RequestContext } from '@entraide/server-platform';
import type { EvidenceOrder } from '@entraide/domain-evidence';
import { EvidenceOrderEnum } from '../figures/evidence.enums.ts';
import { EvidenceSummaryConnection, type EvidenceSummaryObject } from '../figures/evidence.object.ts';
import { SideEffectEvidenceConnection, type SideEffectEvidenceObject } from '../figures/side-effect-evidence.object.ts';
import { ListSideEffectEvidence } from './list-side-effect-evidence.query.ts';
import { ListSummaries } from './list-summaries.query.ts';

@Resolver()
export class EvidenceListsResolver {
  constructor(
    private readonly listSummaries: ListSummaries,
    private readonly listSideEffects: ListSideEffectEvidence,
  ) {}

  @Access('anyone')
  @Query(() => EvidenceSummaryConnection, {
    description: 'The purposes that enough people report a treatment for, most people first.',
  })
  evidenceOfTreatment(
    @Context() context: RequestContext,
    @Args() { first, after }: PageArgs,
    @Args('treatmentId', { type: () => ID }) treatmentId: string,
  ): Promise<Page<EvidenceSummaryObject>> {
    return this.listSummaries.execute(context, { treatmentId, order: 'people', first, after });
  }

  @Access('anyone')
  @Query(() => EvidenceSummaryConnection, {
    description: 'The treatments that enough people report for one of these purposes.',
  })
  evidenceForPurposes(
    @Context() context: RequestContext,
    @Args() { first, after }: PageArgs,
    @Args('purposeIds', { type: () => [ID], description: 'Conditions or symptoms, at most 50.' }) purposeIds: string[],
    @Args('order', { type: () => EvidenceOrderEnum, defaultValue: 'lower_bound' }) order: EvidenceOrder,
  ): Promise<Page<EvidenceSummaryObject>> {
    return this.listSummaries.execute(context, { purposeIds, order, first, after });
  }

  @Access('anyone')
  @Query(() => SideEffectEvidenceConnection, {
    description: 'As whose side effect enough people report a symptom, by the lower bound of the share who do.',
  })
  evidenceOfSideEffect(
    @Context() context: RequestContext,
    @Args() { first, after }: PageArgs,
    @Args('symptomId', { type: () => ID }) symptomId: string,
  ): Promise<Page<SideEffectEvidenceObject>> {
    return this.listSideEffects.execute(context, symptomId, { first, after });
  }
}
