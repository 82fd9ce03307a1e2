import { Injectable } from '@nestjs/common';
import type { MemberViewer, Outcome, Visibility } from '@entraide/domain-kernel';
import { Database, type Transaction, outcomeOf, parseMarkdown, refuse } from '@entraide/server-platform';
import { ProfileReaders } from '../profile/profile-readers.ts';
import { refuseUnlessOwn } from '../session/own-account.ts';

/** In characters. */
export const aboutMaxLength = 1_000;

export interface ProfileChange {
  /** Markdown; empty for nothing. */
  readonly about: string;
  readonly aboutAudience: Visibility;
  readonly communitiesAudience: Visibility;
}

export interface SavedProfileChange {
  readonly memberId: string;
  /** Whether its writer is to be shown at once who helps. */
  readonly opensHelp: boolean;
}

@Injectable()
export class UpdateProfileCommand {
  constructor(
    private readonly database: Database,
    private readonly readers: ProfileReaders,
  ) {}

  execute(viewer: MemberViewer, change: ProfileChange): Promise<Outcome<SavedProfileChange>> {
    return outcomeOf(async () => {
      refuseUnlessOwn('edit_profile', viewer);
      const about = change.about.normalize('NFC').trim();
      const length = [...about].length;
      if (length > aboutMaxLength) refuse('too_long', 'about', { max: aboutMaxLength, length });
      const opensHelp = await this.database.inTransaction(viewer, (transaction) =>
        this.save(transaction, viewer, { ...change, about }),
      );
      return { memberId: viewer.memberId, opensHelp };
    });
  }

  /** Whoever reads profiles reads what is new, and what others may read from now on. */
  private async save(transaction: Transaction, viewer: MemberViewer, change: ProfileChange): Promise<boolean> {
    const { memberId, language } = viewer;
    const { about, aboutAudience: audience, communitiesAudience } = change;
    const tree = about === '' ? null : JSON.stringify(parseMarkdown(about));
    const [before] = await transaction.query<{ about: string | null; audience: Visibility }>(
      `with saved as (
         update member set about = nullif($2, ''), about_tree = $3, about_audience = $4, communities_audience = $5
         where id = $1 returning old.about, old.about_audience as audience
       )
       select about, audience from saved`,
      [memberId, about, tree, audience, communitiesAudience],
    );
    const isOpened = before?.audience === 'only_me' && audience !== 'only_me';
    if (about === '' || (about === before?.about && !isOpened)) return false;
    const { opensHelp } = await this.readers.read(transaction, { memberId, about, audience, language });
    return opensHelp;
  }
}
