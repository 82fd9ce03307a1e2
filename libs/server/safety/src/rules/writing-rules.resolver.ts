import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberViewer } from '@entraide/domain-kernel';
import { Access, presentOutcome } from '@entraide/server-platform';
import { WritingRulesInput, WritingRulesObject, WritingRulesPayload } from './writing-rules.object.ts';
import { WritingRulesStore } from './writing-rules.store.ts';

@Resolver()
export class WritingRulesResolver {
  constructor(private readonly store: WritingRulesStore) {}

  @Access('administrator')
  @Query(() => WritingRulesObject, { description: 'What is done with what people write.' })
  writingRules(): Promise<WritingRulesObject> {
    return this.store.read();
  }

  @Access('administrator')
  @Mutation(() => WritingRulesPayload, { description: 'Sets what is done with what people write from now on.' })
  async saveWritingRules(
    @Context('viewer') viewer: MemberViewer,
    @Args('input') input: WritingRulesInput,
  ): Promise<WritingRulesPayload> {
    const { value, problems } = presentOutcome(await this.store.save(viewer, input), viewer.language);
    return { rules: value, problems };
  }
}
