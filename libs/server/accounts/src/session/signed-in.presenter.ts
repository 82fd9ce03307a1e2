import { Injectable } from '@nestjs/common';
import { type Outcome, isMember } from '@entraide/domain-kernel';
import { type RequestContext, presentOutcome } from '@entraide/server-platform';
import type { SignInPayload } from './session.payloads.ts';
import type { StartedSession } from './sign-in.command.ts';
import { toViewerObject } from './viewer.mapper.ts';
import { ViewerRepository } from './viewer.repository.ts';

/** Gives a session that has begun to the answer's cookie, and says who is signed in with it. */
@Injectable()
export class SignedInPresenter {
  constructor(private readonly viewers: ViewerRepository) {}

  async present(outcome: Outcome<StartedSession>, context: RequestContext): Promise<SignInPayload> {
    const { value, problems } = presentOutcome(outcome, context.viewer.language);
    if (!value) return { viewer: null, problems };
    context.setSessionToken(value.token);
    const viewer = await this.viewers.viewerOfMember(value.memberId);
    return { viewer: viewer && isMember(viewer) ? toViewerObject(viewer) : null, problems };
  }
}
