import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { MemberViewer } from '@entraide/domain-kernel';
import { Access } from '@entraide/server-platform';
import { WatchedTermInput } from '@entraide/server-safety';
import { TriedTermObject } from './tried-term.object.ts';
import { TryWatchedTerm } from './try-watched-term.query.ts';

@Resolver()
export class TriedTermResolver {
  constructor(private readonly tryTerm: TryWatchedTerm) {}

  @Access('administrator')
  @Query(() => TriedTermObject, {
    description: 'What a watched term would have found among the newest thousand posts; nothing is saved.',
  })
  tryWatchedTerm(
    @Context('viewer') viewer: MemberViewer,
    @Args('term', { type: () => WatchedTermInput }) term: WatchedTermInput,
  ): Promise<TriedTermObject> {
    return this.tryTerm.execute(viewer, term);
  }
}
