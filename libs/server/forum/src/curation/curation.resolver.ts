import { Args, Context, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Access, presentOutcome } from '@entraide/server-platform';
import { type Curated, CurateThreadCommand } from './curate-thread.command.ts';
import { MergeThreadInput, MoveThreadInput, PinThreadInput, SplitThreadInput } from './curation.inputs.ts';
import { CurationPayload } from './curation.payload.ts';
import { ThreadCuration } from './thread-curation.ts';

const trial = { defaultValue: false, description: 'Only says what would happen; nothing is changed.' };

@Resolver()
export class CurationResolver {
  constructor(
    private readonly command: CurateThreadCommand,
    private readonly curation: ThreadCuration,
  ) {}

  @Access('moderator')
  @Mutation(() => CurationPayload, { description: 'Puts a thread on top of its community or topic, or takes it down.' })
  pinThread(@Context('viewer') viewer: MemberViewer, @Args('input') input: PinThreadInput): Promise<CurationPayload> {
    const pinning = { ...input, place: input.place ?? null };
    return this.present(
      viewer,
      this.command.execute(viewer, (t) => this.curation.pin(t, viewer, pinning)),
    );
  }

  @Access('moderator')
  @Mutation(() => CurationPayload, { description: 'Recommends a thread on its community’s page, or no longer.' })
  featureThread(
    @Context('viewer') viewer: MemberViewer,
    @Args('threadId', { type: () => ID }) threadId: string,
    @Args('isFeatured') isFeatured: boolean,
  ): Promise<CurationPayload> {
    const work = this.command.execute(viewer, (t) => this.curation.feature(t, viewer, { threadId, isFeatured }));
    return this.present(viewer, work);
  }

  @Access('moderator')
  @Mutation(() => CurationPayload, { description: 'Closes a thread to replies, or opens it.' })
  lockThread(
    @Context('viewer') viewer: MemberViewer,
    @Args('threadId', { type: () => ID }) threadId: string,
    @Args('isLocked') isLocked: boolean,
  ): Promise<CurationPayload> {
    return this.present(
      viewer,
      this.command.execute(viewer, (t) => this.curation.lock(t, viewer, { threadId, isLocked })),
    );
  }

  @Access('moderator')
  @Mutation(() => CurationPayload, { description: 'Lets each member write once in so many minutes; null ends it.' })
  slowThread(
    @Context('viewer') viewer: MemberViewer,
    @Args('threadId', { type: () => ID }) threadId: string,
    @Args('minutes', { type: () => Int, nullable: true, description: '1 to 1,440.' }) minutes?: number,
  ): Promise<CurationPayload> {
    const pace = { threadId, minutes: minutes ?? null };
    return this.present(
      viewer,
      this.command.execute(viewer, (t) => this.curation.slow(t, viewer, pace)),
    );
  }

  @Access('moderator')
  @Mutation(() => CurationPayload, { description: 'Lets a thread close by itself at a time; null leaves it open.' })
  closeThreadOn(
    @Context('viewer') viewer: MemberViewer,
    @Args('threadId', { type: () => ID }) threadId: string,
    @Args('closesAt', { type: () => Date, nullable: true }) closesAt?: Date,
  ): Promise<CurationPayload> {
    const end = { threadId, closesAt: closesAt ?? null };
    return this.present(
      viewer,
      this.command.execute(viewer, (t) => this.curation.closeOn(t, viewer, end)),
    );
  }

  @Access('moderator')
  @Mutation(() => CurationPayload, { description: 'Gives a thread another title; the old one is kept.' })
  retitleThread(
    @Context('viewer') viewer: MemberViewer,
    @Args('threadId', { type: () => ID }) threadId: string,
    @Args('title', { description: '8 to 150 characters.' }) title: string,
  ): Promise<CurationPayload> {
    return this.present(
      viewer,
      this.command.execute(viewer, (t) => this.curation.retitle(t, viewer, { threadId, title })),
    );
  }

  @Access('moderator')
  @Mutation(() => CurationPayload, { description: 'Says what a thread is about, in place of what it said before.' })
  setThreadConcepts(
    @Context('viewer') viewer: MemberViewer,
    @Args('threadId', { type: () => ID }) threadId: string,
    @Args('conceptIds', { type: () => [ID], description: 'At most 5.' }) conceptIds: string[],
  ): Promise<CurationPayload> {
    const about = { threadId, conceptIds };
    return this.present(
      viewer,
      this.command.execute(viewer, (t) => this.curation.setConcepts(t, viewer, about)),
    );
  }

  @Access('moderator')
  @Mutation(() => CurationPayload, { description: 'Moves a thread to another topic; nobody reads more than before.' })
  moveThread(
    @Context('viewer') viewer: MemberViewer,
    @Args('input') input: MoveThreadInput,
    @Args('isTrial', trial) isTrial: boolean,
  ): Promise<CurationPayload> {
    return this.present(
      viewer,
      this.command.execute(viewer, (t) => this.curation.move(t, viewer, input), isTrial),
    );
  }

  @Access('moderator')
  @Mutation(() => CurationPayload, { description: 'Makes a thread part of an older one; its address leads there.' })
  mergeThread(
    @Context('viewer') viewer: MemberViewer,
    @Args('input') input: MergeThreadInput,
    @Args('isTrial', trial) isTrial: boolean,
  ): Promise<CurationPayload> {
    return this.present(
      viewer,
      this.command.execute(viewer, (t) => this.curation.merge(t, viewer, input), isTrial),
    );
  }

  @Access('moderator')
  @Mutation(() => CurationPayload, { description: 'Takes replies out of a thread into a new one.' })
  splitThread(
    @Context('viewer') viewer: MemberViewer,
    @Args('input') input: SplitThreadInput,
    @Args('isTrial', trial) isTrial: boolean,
  ): Promise<CurationPayload> {
    return this.present(viewer, this.command.split(viewer, input, isTrial));
  }

  @Access('moderator')
  @Mutation(() => CurationPayload, {
    description: 'Puts back what an act changed, as long as nothing later builds on it.',
  })
  undoCuration(
    @Context('viewer') viewer: MemberViewer,
    @Args('actId', { type: () => ID }) actId: string,
  ): Promise<CurationPayload> {
    return this.present(
      viewer,
      this.command.execute(viewer, (t) => this.curation.undo(t, viewer, actId)),
    );
  }

  private async present(viewer: MemberViewer, outcome: Promise<Outcome<Curated>>): Promise<CurationPayload> {
    const { value, problems } = presentOutcome(await outcome, viewer.language);
    return { act: value?.act ?? null, threadId: value?.threadId ?? null, problems };
  }
}
