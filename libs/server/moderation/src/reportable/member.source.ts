import { Injectable } from '@nestjs/common';
import {
  type MemberState,
  type ProfileFacts,
  decideMember,
  profileReaderOf,
  seesProfileField,
} from '@entraide/domain-access';
import { type Language, type Viewer, type Visibility, viewerId, visitor } from '@entraide/domain-kernel';
import type { RichText } from '@entraide/domain-text';
import { Database } from '@entraide/server-platform';
import type { Reportable, ReportableSource } from './reportable.ts';

interface MemberRow {
  readonly pseudonym: string;
  readonly state: MemberState;
  readonly is_confirmed: boolean;
  readonly language: Language;
  readonly about: string | null;
  readonly about_tree: RichText | null;
  readonly about_audience: Visibility;
  readonly communities_audience: Visibility;
  readonly community_ids: string[];
  readonly created_at: Date;
}

/** Members, by what their profile shows the one who reports them. Administrators see to them. */
@Injectable()
export class MemberSource implements ReportableSource {
  constructor(private readonly database: Database) {}

  async find(viewer: Viewer, id: string): Promise<Reportable | null> {
    return viewerId(viewer) === id ? null : this.read(viewer, id);
  }

  /** What anybody else reads of the profile: what was found in it, or worries people, may stand where few may read. */
  findForSystem(id: string): Promise<Reportable | null> {
    return this.read(visitor('en'), id, true);
  }

  private async read(viewer: Viewer, id: string, isSystem = false): Promise<Reportable | null> {
    const [row] = await this.database.query<MemberRow>(
      `select pseudonym, state, is_confirmed, language, about, about_tree, about_audience, communities_audience, created_at,
              array(select community_id from membership where member_id = member.id and state = 'active') as community_ids
       from member where id = $1`,
      [id],
    );
    if (!row || !isReadable(viewer, id, row)) return null;
    const showsAbout = isSystem ? row.about_audience !== 'only_me' : seesAbout(viewer, id, row);
    return {
      target: { kind: 'member', id },
      communityId: null,
      authorId: id,
      snapshot: {
        title: row.pseudonym,
        text: (showsAbout && row.about) || '',
        tree: (showsAbout && row.about_tree) || [],
        language: row.language,
        warnings: [],
        authorName: row.pseudonym,
        writtenAt: row.created_at.toISOString(),
      },
    };
  }
}

const isReadable = (viewer: Viewer, memberId: string, row: MemberRow): boolean =>
  decideMember('read_profile', viewer, { memberId, state: row.state, isEmailConfirmed: row.is_confirmed }).isAllowed;

function seesAbout(viewer: Viewer, memberId: string, row: MemberRow): boolean {
  const profile: ProfileFacts = {
    memberId,
    communityIds: row.community_ids,
    audiences: { about: row.about_audience, communities: row.communities_audience },
  };
  return seesProfileField(profileReaderOf(viewer, profile), profile, 'about');
}
