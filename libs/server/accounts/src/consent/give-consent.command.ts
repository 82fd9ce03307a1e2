import { Injectable } from '@nestjs/common';
import { type ConsentKind, consentTextVersions } from '@entraide/domain-access';
import type { Language, MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Clock, Database, outcomeOf, refuse } from '@entraide/server-platform';
import { refuseUnlessOwn } from '../session/own-account.ts';
import { ConsentRepository } from './consent.repository.ts';

export interface GivenConsent {
  readonly kind: ConsentKind;
  /** The version of the text that was shown. */
  readonly textVersion: string;
  /** The language in which it was read. */
  readonly language: Language;
}

/** Agrees to the text that is shown now; agreeing to an older one is refused, as it says something else. */
@Injectable()
export class GiveConsentCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly consents: ConsentRepository,
  ) {}

  execute(viewer: MemberViewer, given: GivenConsent): Promise<Outcome<{ memberId: string }>> {
    return outcomeOf(async () => {
      refuseUnlessOwn('give_consent', viewer);
      if (given.textVersion !== consentTextVersions[given.kind]) refuse('changed_meanwhile', 'textVersion');
      const { memberId } = viewer;
      await this.database.inTransaction(viewer, (transaction) =>
        this.consents.give(transaction, { ...given, memberId, at: this.clock.now() }),
      );
      return { memberId };
    });
  }
}
