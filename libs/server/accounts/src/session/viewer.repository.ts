import { Injectable } from '@nestjs/common';
import {
  type ColourScheme,
  type Language,
  type MemberViewer,
  type Restriction,
  type Viewer,
  visitor,
} from '@entraide/domain-kernel';
import { Clock, Database, type ViewerSource } from '@entraide/server-platform';
import { hashToken } from './session-token.ts';

interface ViewerRow {
  session_id: string | null;
  member_id: string;
  pseudonym: string;
  language: Language;
  is_administrator: boolean;
  is_confirmed: boolean;
  has_health_consent: boolean;
  colour_scheme: ColourScheme;
  last_used_at: Date | null;
  state: string;
  communities: string[];
  moderated: string[];
  restrictions: StoredRestriction[];
}

/** Times are ISO 8601, as JSON has none of its own. */
type StoredRestriction = Omit<Restriction, 'endsAt'> & { readonly endsAt: string | null };

const dayMs = 86_400_000;

const columns = `
  member.id as member_id, member.pseudonym, member.language, member.is_administrator, member.state, member.is_confirmed,
  member.has_health_consent, member.colour_scheme,
  array(select community_id from membership where membership.member_id = member.id and membership.state = 'active') as communities,
  array(select community_id from community_moderator where community_moderator.member_id = member.id) as moderated`;

/** What holds at a time, which is the statement's parameter of this number. */
const restrictionsAt = (parameter: number): string =>
  `entraide_restrictions(member.id, $${parameter}::timestamptz) as restrictions`;

/** Reads who is there, with every relationship that rules ask for, in one statement. */
@Injectable()
export class ViewerRepository implements ViewerSource {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async viewerOfToken(token: string | undefined, language: Language): Promise<Viewer> {
    if (token === undefined || token === '') return visitor(language);
    const [row] = await this.database.query<ViewerRow>(
      `select session.id as session_id, session.last_used_at, ${columns}, ${restrictionsAt(2)}
       from session join member on member.id = session.member_id
       where session.token_hash = $1 and session.expires_at > $2 and member.state <> 'erased'`,
      [hashToken(token), this.clock.now()],
    );
    if (!row) return visitor(language);
    await this.noteUse(row);
    return toViewer(row);
  }

  async viewerOfMember(memberId: string): Promise<Viewer | undefined> {
    const [row] = await this.database.query<ViewerRow>(
      `select null as session_id, null as last_used_at, ${columns}, ${restrictionsAt(2)}
       from member where member.id = $1 and member.state <> 'erased'`,
      [memberId, this.clock.now()],
    );
    return row && toViewer(row);
  }

  /** Once a day is enough for the member's list of sessions; other requests cost no write. */
  private async noteUse({ session_id: sessionId, last_used_at: lastUsedAt }: ViewerRow): Promise<void> {
    const now = this.clock.now();
    if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() < dayMs) return;
    await this.database.query(`update session set last_used_at = $2 where id = $1 and last_used_at < $2`, [
      sessionId,
      now,
    ]);
  }
}

/** Communities that somebody is shut out of are not among theirs, nor is an office in them: no rule sees them at all. */
function toViewer(row: ViewerRow): MemberViewer {
  const restrictions = row.restrictions.map(toRestriction);
  const shutOut = restrictions.filter(({ kind }) => kind !== 'mute').map(({ communityId }) => communityId);
  const isSuspended = row.state === 'suspended' || shutOut.includes(null);
  const open = (communities: readonly string[]): Set<string> =>
    new Set(isSuspended ? [] : communities.filter((id) => !shutOut.includes(id)));
  return {
    kind: 'member',
    memberId: row.member_id,
    sessionId: row.session_id ?? '',
    pseudonym: row.pseudonym,
    language: row.language,
    colourScheme: row.colour_scheme,
    isAdministrator: row.is_administrator,
    isEmailConfirmed: row.is_confirmed,
    hasHealthConsent: row.has_health_consent,
    isSuspended,
    ...(restrictions.length > 0 && { restrictions }),
    communityIds: open(row.communities),
    moderatedCommunityIds: open(row.moderated),
  };
}

const toRestriction = ({ endsAt, ...stored }: StoredRestriction): Restriction => ({
  ...stored,
  endsAt: endsAt === null ? null : new Date(endsAt),
});
