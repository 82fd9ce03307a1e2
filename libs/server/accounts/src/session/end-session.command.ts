import { Injectable } from '@nestjs/common';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Database, outcomeOf, refuse } from '@entraide/server-platform';
import { refuseUnlessOwn } from './own-account.ts';
import { SessionRepository } from './session.repository.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ends one of the member's own sessions; another member's sounds like one that does not exist. */
@Injectable()
export class EndSessionCommand {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
  ) {}

  execute(viewer: MemberViewer, sessionId: string): Promise<Outcome<{ sessionId: string }>> {
    return outcomeOf(async () => {
      refuseUnlessOwn('end_sessions', viewer);
      if (!uuid.test(sessionId)) refuse('not_found');
      const hasEnded = await this.database.inTransaction(viewer, (transaction) =>
        this.sessions.end(transaction, viewer.memberId, sessionId),
      );
      if (!hasEnded) refuse('not_found');
      return { sessionId };
    });
  }
}
