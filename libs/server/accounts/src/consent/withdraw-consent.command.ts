import { Injectable } from '@nestjs/common';
import type { ConsentKind } from '@entraide/domain-access';
import type { MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Clock, Database, outcomeOf } from '@entraide/server-platform';
import { refuseUnlessOwn } from '../session/own-account.ts';
import { ConsentRepository } from './consent.repository.ts';

/** Takes an agreement back, at once and without a reason. */
@Injectable()
export class WithdrawConsentCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly consents: ConsentRepository,
  ) {}

  execute(viewer: MemberViewer, kind: ConsentKind): Promise<Outcome<{ memberId: string }>> {
    return outcomeOf(async () => {
      refuseUnlessOwn('withdraw_consent', viewer);
      const { memberId } = viewer;
      await this.database.inTransaction(viewer, (transaction) =>
        this.consents.withdraw(transaction, memberId, kind, this.clock.now()),
      );
      return { memberId };
    });
  }
}
