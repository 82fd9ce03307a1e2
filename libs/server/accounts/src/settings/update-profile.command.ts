import { Injectable } from '@nestjs/common';
import type { MemberViewer, Outcome, Visibility } from '@entraide/domain-kernel';
import { Database, outcomeOf, parseMarkdown, refuse } from '@entraide/server-platform';
import { refuseUnlessOwn } from '../session/own-account.ts';

/** In characters. */
export const aboutMaxLength = 1_000;

export interface ProfileChange {
  /** Markdown; empty for nothing. */
  readonly about: string;
  readonly aboutAudience: Visibility;
  readonly communitiesAudience: Visibility;
}

@Injectable()
export class UpdateProfileCommand {
  constructor(private readonly database: Database) {}

  execute(viewer: MemberViewer, change: ProfileChange): Promise<Outcome<{ memberId: string }>> {
    return outcomeOf(async () => {
      refuseUnlessOwn('edit_profile', viewer);
      const about = change.about.normalize('NFC').trim();
      const length = [...about].length;
      if (length > aboutMaxLength) refuse('too_long', 'about', { max: aboutMaxLength, length });
      const { memberId } = viewer;
      const tree = about === '' ? null : JSON.stringify(parseMarkdown(about));
      await this.database.inTransaction(viewer, (transaction) =>
        transaction.query(
          `update member set about = nullif($2, ''), about_tree = $3, about_audience = $4, communities_audience = $5
           where id = $1`,
          [memberId, about, tree, change.aboutAudience, change.communitiesAudience],
        ),
      );
      return { memberId };
    });
  }
}
