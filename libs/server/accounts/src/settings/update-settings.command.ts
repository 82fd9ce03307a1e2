import { Injectable } from '@nestjs/common';
import type { ColourScheme, Language, MemberViewer, Outcome } from '@entraide/domain-kernel';
import { Database, outcomeOf } from '@entraide/server-platform';
import { refuseUnlessOwn } from '../session/own-account.ts';

/** What is null or absent stays as it is. */
export interface SettingsChange {
  readonly language?: Language | null;
  readonly colourScheme?: ColourScheme | null;
  readonly wantsFollowUpMail?: boolean | null;
}

@Injectable()
export class UpdateSettingsCommand {
  constructor(private readonly database: Database) {}

  execute(viewer: MemberViewer, change: SettingsChange): Promise<Outcome<{ memberId: string }>> {
    return outcomeOf(async () => {
      refuseUnlessOwn('change_settings', viewer);
      const { memberId } = viewer;
      await this.database.inTransaction(viewer, (transaction) =>
        transaction.query(
          `update member set language = coalesce($2, language), colour_scheme = coalesce($3, colour_scheme),
             wants_follow_up_mail = coalesce($4, wants_follow_up_mail)
           where id = $1`,
          [memberId, change.language ?? null, change.colourScheme ?? null, change.wantsFollowUpMail ?? null],
        ),
      );
      return { memberId };
    });
  }
}
