import { type Language, foldText } from '@entraide/domain-kernel';
import type { TestApp } from './test-app.ts';

interface MemberTraits {
  readonly language?: Language;
  readonly isAdministrator?: boolean;
  readonly isConfirmed?: boolean;
  readonly hasHealthConsent?: boolean;
  readonly state?: 'active' | 'suspended';
}

/** Adds a member without credentials, for specs that are not about signing in. @returns the member's id */
export async function addMember(app: TestApp, pseudonym: string, traits: MemberTraits = {}): Promise<string> {
  const [row] = await app.database.query<{ id: string }>(
    `insert into member (pseudonym, pseudonym_key, language, is_administrator, is_confirmed, state, has_health_consent)
     values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [
      pseudonym,
      foldText(pseudonym),
      traits.language ?? 'en',
      traits.isAdministrator ?? false,
      traits.isConfirmed ?? true,
      traits.state ?? 'active',
      traits.hasHealthConsent ?? true,
    ],
  );
  return (row as { id: string }).id;
}

/** Makes a member a moderator of a community. */
export async function makeModerator(app: TestApp, memberId: string, communityId: string): Promise<void> {
  await app.database.query(`insert into community_moderator (member_id, community_id) values ($1, $2)`, [
    memberId,
    communityId,
  ]);
}

/** Makes a member part of a community. */
export async function addMembership(
  app: TestApp,
  memberId: string,
  communityId: string,
  role = 'patient',
): Promise<void> {
  await app.database.query(
    `insert into membership (member_id, community_id, role, state) values ($1, $2, $3, 'active')`,
    [memberId, communityId, role],
  );
}
