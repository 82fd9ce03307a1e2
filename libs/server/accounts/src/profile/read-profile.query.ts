import { Injectable } from '@nestjs/common';
import {
  type MemberState,
  type ProfileFacts,
  type ProfileReader,
  decideMember,
  profileReaderOf,
  pseudonymKeyOf,
  seesProfileField,
} from '@entraide/domain-access';
import { type Language, type Viewer, type Visibility, viewerId } from '@entraide/domain-kernel';
import type { RichText } from '@entraide/domain-text';
import { Database } from '@entraide/server-platform';
import type { MemberProfileObject } from './profile.object.ts';

interface ProfileRow {
  readonly memberId: string;
  readonly pseudonym: string;
  readonly language: Language;
  readonly about: RichText | null;
  readonly aboutAudience: Visibility;
  readonly communitiesAudience: Visibility;
  readonly communityIds: string[];
  readonly state: MemberState;
  readonly isEmailConfirmed: boolean;
  readonly memberSince: Date;
}

/** More than any pseudonym has: an address may hold anything. */
const askedLength = 100;

/** Reads a profile in one statement and leaves out what its reader may not see. */
@Injectable()
export class ReadProfileQuery {
  constructor(private readonly database: Database) {}

  /**
   * @param pseudonym in any case and with or without accents
   * @param preview as whom members look at their own profile; others are shown what they may see in any case
   * @returns `null` when there is nobody of this name, or nobody yet
   */
  async execute(
    viewer: Viewer,
    pseudonym: string,
    preview?: ProfileReader | null,
  ): Promise<MemberProfileObject | null> {
    const [row] = await this.database.query<ProfileRow>(
      `select id as "memberId", pseudonym, language, about_tree as about, about_audience as "aboutAudience",
         communities_audience as "communitiesAudience", state, is_confirmed as "isEmailConfirmed",
         date_trunc('month', created_at, 'UTC') as "memberSince",
         array(select community_id from membership where membership.member_id = member.id and membership.state = 'active'
               order by joined_at, community_id) as "communityIds"
       from member where pseudonym_key = $1`,
      [pseudonymKeyOf(pseudonym.slice(0, askedLength))],
    );
    if (!row || !decideMember('read_profile', viewer, row).isAllowed) return null;
    return present(row, viewer, preview);
  }
}

function present(row: ProfileRow, viewer: Viewer, preview?: ProfileReader | null): MemberProfileObject {
  const facts: ProfileFacts = {
    memberId: row.memberId,
    communityIds: row.communityIds,
    audiences: { about: row.aboutAudience, communities: row.communitiesAudience },
  };
  const isViewer = viewerId(viewer) === row.memberId;
  const seenAs = (isViewer ? preview : null) ?? profileReaderOf(viewer, facts);
  return {
    id: row.memberId,
    pseudonym: row.pseudonym,
    memberSince: row.memberSince,
    about: seesProfileField(seenAs, facts, 'about') ? row.about : null,
    language: row.language,
    communityIds: seesProfileField(seenAs, facts, 'communities') ? row.communityIds : null,
    seenAs,
    isViewer,
    viewerCanEdit: decideMember('edit_profile', viewer, row).isAllowed,
  };
}
