import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Outcome, Viewer } from '@entraide/domain-kernel';
import { Access, type Page, PageArgs, presentOutcome } from '@entraide/server-platform';
import { BulkRulesObject } from './bulk-rules.object.ts';
import { BulkRules } from './bulk-rules.query.ts';
import { CaseConnection, type CaseCardObject, CaseFilter } from './case-card.object.ts';
import { CaseCountsObject } from './case-counts.object.ts';
import { CasePayload, ModerationCaseObject } from './case.object.ts';
import { CountCases } from './count-cases.query.ts';
import { DecideCase } from './decide-case.command.ts';
import { DecideCaseInput } from './decide-case.input.ts';
import { type CaseStanding, HandleCase } from './handle-case.command.ts';
import { HandleCases } from './handle-cases.command.ts';
import { HandleCasesInput, HandleCasesPayload } from './handle-cases.input.ts';
import { ListCases } from './list-cases.query.ts';
import { ShowCase } from './show-case.query.ts';

const revision = { type: () => Int, description: 'The revision that the moderator saw.' };

@Resolver()
export class CaseResolver {
  constructor(
    private readonly listCases: ListCases,
    private readonly showCase: ShowCase,
    private readonly handleCase: HandleCase,
    private readonly decide: DecideCase,
    private readonly handleCasesAtOnce: HandleCases,
    private readonly countCases: CountCases,
    private readonly rulesForBulk: BulkRules,
  ) {}

  @Access('moderator')
  @Query(() => CaseConnection, {
    description: 'The cases of the viewer’s communities, of all for administrators: danger first, then what is due.',
  })
  moderationCases(
    @Context('viewer') viewer: Viewer,
    @Args() page: PageArgs,
    @Args('filter', { type: () => CaseFilter, nullable: true }) filter?: CaseFilter | null,
  ): Promise<Page<CaseCardObject>> {
    return this.listCases.execute(viewer, { isMine: false, ...filter, ...page });
  }

  @Access('moderator')
  @Query(() => CaseCountsObject, {
    description: 'How many cases there are by state, among those that the filter leaves.',
  })
  moderationCaseCounts(
    @Context('viewer') viewer: Viewer,
    @Args('filter', { type: () => CaseFilter, nullable: true }) filter?: CaseFilter | null,
  ): Promise<CaseCountsObject> {
    return this.countCases.execute(viewer, { ...filter });
  }

  @Access('moderator')
  @Query(() => [BulkRulesObject], {
    description:
      'The rules by which the viewer can keep several of their cases: of the communities where they hold some.',
  })
  bulkRules(@Context('viewer') viewer: Viewer): Promise<BulkRulesObject[]> {
    return this.rulesForBulk.execute(viewer);
  }

  @Access('moderator')
  @Mutation(() => HandleCasesPayload, {
    description:
      'Takes, gives back or keeps several cases, each by itself; what fails with one leaves the others alone.',
  })
  async handleCases(
    @Context('viewer') viewer: Viewer,
    @Args('input') { handling, cases, ground, rule, rulesOf, reason }: HandleCasesInput,
  ): Promise<HandleCasesPayload> {
    const draft = { action: 'keep', ground: ground ?? null, rule, reason, warnings: [] } as const;
    const outcome = await this.handleCasesAtOnce.execute(viewer, handling, cases, { ...draft, rulesOf });
    const { value, problems } = presentOutcome(outcome, viewer.language);
    return { results: value ?? [], problems };
  }

  @Access('moderator')
  @Query(() => ModerationCaseObject, {
    nullable: true,
    description: 'A case; null when there is none, when it is another community’s, and when it is about the viewer.',
  })
  moderationCase(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ModerationCaseObject | null> {
    return this.showCase.execute(viewer, id);
  }

  @Access('moderator')
  @Mutation(() => CasePayload, { description: 'Takes a case, takes it over, or takes it up again.' })
  async takeCase(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', revision) seen: number,
  ): Promise<CasePayload> {
    return toPayload(await this.handleCase.execute(viewer, 'take', id, seen), viewer);
  }

  @Access('moderator')
  @Mutation(() => CasePayload, { description: 'Gives a case back to the queue.' })
  async releaseCase(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', revision) seen: number,
  ): Promise<CasePayload> {
    return toPayload(await this.handleCase.execute(viewer, 'release', id, seen), viewer);
  }

  @Access('moderator')
  @Mutation(() => CasePayload, { description: 'Lets a case wait for something; a further report ends the wait.' })
  async putCaseToWait(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', revision) seen: number,
  ): Promise<CasePayload> {
    return toPayload(await this.handleCase.execute(viewer, 'put_to_wait', id, seen), viewer);
  }

  @Access('moderator')
  @Mutation(() => CasePayload, {
    description: 'Decides a case that the viewer has taken; its author is sent the reasons.',
  })
  async decideCase(@Context('viewer') viewer: Viewer, @Args('input') input: DecideCaseInput): Promise<CasePayload> {
    const { id, revision: seen, ...draft } = input;
    return toPayload(await this.decide.execute(viewer, id, seen, draft), viewer);
  }
}

function toPayload(outcome: Outcome<CaseStanding>, viewer: Viewer): CasePayload {
  const { value, problems } = presentOutcome(outcome, viewer.language);
  return { moderationCase: value, problems };
}
