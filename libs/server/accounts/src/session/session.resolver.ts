import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Viewer, isMember } from '@entraide/domain-kernel';
import { Access, type RequestContext, presentOutcome } from '@entraide/server-platform';
import { EndSessionCommand } from './end-session.command.ts';
import { signedIn } from './own-account.ts';
import { SessionObject } from './session.object.ts';
import { EndSessionPayload, SignInPayload, SignOutPayload } from './session.payloads.ts';
import { SessionRepository } from './session.repository.ts';
import { SignInCommand } from './sign-in.command.ts';
import { SignInInput } from './sign-in.input.ts';
import { SignedInPresenter } from './signed-in.presenter.ts';

@Resolver()
export class SessionResolver {
  constructor(
    private readonly signInCommand: SignInCommand,
    private readonly endSessionCommand: EndSessionCommand,
    private readonly sessions: SessionRepository,
    private readonly presenter: SignedInPresenter,
  ) {}

  @Access('anyone')
  @Mutation(() => SignInPayload, { description: 'Begins a session with address and password; ends the one before it.' })
  async signIn(@Context() context: RequestContext, @Args('input') input: SignInInput): Promise<SignInPayload> {
    const outcome = await this.signInCommand.execute(context.viewer, input, context);
    return this.presenter.present(outcome, context);
  }

  @Access('anyone')
  @Mutation(() => SignOutPayload, { description: 'Ends the session that asks, if there is one.' })
  async signOut(@Context() context: RequestContext): Promise<SignOutPayload> {
    if (isMember(context.viewer)) await this.endSessionCommand.execute(context.viewer, context.viewer.sessionId);
    context.setSessionToken(null);
    return { isSignedOut: true, problems: [] };
  }

  @Access('member')
  @Query(() => [SessionObject], { description: 'The devices on which the viewer is signed in, last used first.' })
  async mySessions(@Context('viewer') viewer: Viewer): Promise<SessionObject[]> {
    const { memberId, sessionId } = signedIn(viewer);
    const rows = await this.sessions.ofMember(memberId);
    return rows.map((row) => ({ ...row, isCurrent: row.id === sessionId }));
  }

  @Access('member')
  @Mutation(() => EndSessionPayload, { description: 'Signs the viewer out on one device.' })
  async endSession(
    @Context() context: RequestContext,
    @Args('sessionId', { type: () => ID }) sessionId: string,
  ): Promise<EndSessionPayload> {
    const viewer = signedIn(context.viewer);
    const { value, problems } = presentOutcome(
      await this.endSessionCommand.execute(viewer, sessionId),
      viewer.language,
    );
    if (value?.sessionId === viewer.sessionId) context.setSessionToken(null);
    return { endedSessionId: value?.sessionId ?? null, problems };
  }
}
