import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import type { RichText } from '@entraide/domain-text';
import { Access, PageArgs, RichTextScalar, parseMarkdown } from '@entraide/server-platform';
import { presentWriting } from '@entraide/server-safety';
import { cleanText, limits } from '../written-text.ts';
import { ListThreadsQuery } from './list-threads.query.ts';
import { ReadThreadQuery } from './read-thread.query.ts';
import { StartThreadCommand } from './start-thread.command.ts';
import { StartThreadInput } from './start-thread.input.ts';
import { ThreadConnection } from './thread-card.object.ts';
import { ThreadFilterInput } from './thread-filter.input.ts';
import { ThreadObject } from './thread.object.ts';
import { ThreadPayload } from './thread.payload.ts';

@Resolver()
export class ThreadResolver {
  constructor(
    private readonly list: ListThreadsQuery,
    private readonly read: ReadThreadQuery,
    private readonly start: StartThreadCommand,
  ) {}

  @Access('anyone')
  @Query(() => ThreadConnection, {
    description: 'Threads the reader may read, newest post first; unanswered questions newest first.',
  })
  threads(
    @Context('viewer') viewer: Viewer,
    @Args('filter', { type: () => ThreadFilterInput, defaultValue: {} }) filter: ThreadFilterInput,
    @Args() page: PageArgs,
  ): Promise<object> {
    return this.list.execute(viewer, filter, page);
  }

  @Access('anyone')
  @Query(() => ThreadObject, { nullable: true, description: 'One thread; null when there is none to read.' })
  thread(@Context('viewer') viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<ThreadObject | null> {
    return this.read.execute(viewer, id);
  }

  @Access('member')
  @Query(() => RichTextScalar, { description: 'What a Markdown text will look like; at most 20,000 characters of it.' })
  previewText(@Args('text') text: string): RichText {
    return parseMarkdown(cleanText(text.slice(0, limits.replyText.max)));
  }

  @Access('member')
  @Mutation(() => ThreadPayload, { description: 'Starts a thread with its opening post.' })
  async startThread(
    @Context('viewer') viewer: MemberViewer,
    @Args('input') input: StartThreadInput,
  ): Promise<ThreadPayload> {
    const { value, ...rest } = presentWriting(await this.start.execute(viewer, input), viewer.language);
    const thread = value === null ? null : await this.read.execute(viewer, value.id);
    return { thread, opensHelp: value?.opensHelp ?? false, ...rest };
  }
}
