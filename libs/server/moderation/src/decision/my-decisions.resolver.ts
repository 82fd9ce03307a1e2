import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@entraide/domain-kernel';
import { Access, type Page, PageArgs } from '@entraide/server-platform';
import { MyDecisionConnection, MyDecisionObject, MySanctionObject } from './my-decision.object.ts';
import { MyDecisionsQuery } from './my-decisions.query.ts';

@Resolver()
export class MyDecisionsResolver {
  constructor(private readonly decisions: MyDecisionsQuery) {}

  @Access('member')
  @Query(() => MyDecisionConnection, { description: 'Decisions about what the viewer wrote, newest first.' })
  myDecisions(@Context('viewer') viewer: Viewer, @Args() page: PageArgs): Promise<Page<MyDecisionObject>> {
    return this.decisions.list(viewer, page);
  }

  @Access('member')
  @Query(() => MyDecisionObject, { nullable: true, description: 'One decision about the viewer, with its statement.' })
  myDecision(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<MyDecisionObject | null> {
    return this.decisions.one(viewer, id);
  }

  @Access('member')
  @Query(() => [MySanctionObject], { description: 'What restricts the viewer now.' })
  mySanctions(@Context('viewer') viewer: Viewer): Promise<MySanctionObject[]> {
    return this.decisions.inForce(viewer);
  }
}
