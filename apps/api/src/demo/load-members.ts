import { consentTextVersions } from '@entraide/domain-access';
import {
  CreateAdministratorCommand,
  PasswordHasher,
  RegisterMemberCommand,
  UpdateProfileCommand,
} from '@entraide/server-accounts';
import type { DemoMember } from './demo-files.ts';
import { type DemoSite, forEachOf, mustBeAccepted } from './demo-site.ts';

const registeredHoursAgo = 9_600;

const giveConsent = `mutation DemoConsent($input: GiveConsentInput!) { giveConsent(input: $input) { problems { code field } } }`;

export const demoAddress = (key: string): string => `${key}@demo.example`;

/** Registers the cast by the rules of registration. @returns ids by key */
export async function loadMembers(
  site: DemoSite,
  cast: readonly DemoMember[],
  password: string,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const passwordHash = await site.app.get(PasswordHasher).hash(password);
  await forEachOf(cast, 6, async (member) => {
    const id = await site.at(registeredHoursAgo, () =>
      member.isAdministrator
        ? addAdministrator(site, member, password)
        : addMember(site, member, password, passwordHash),
    );
    ids.set(member.key, id);
    const viewer = await site.viewer(id);
    const profile = { about: member.about, aboutAudience: 'public', communitiesAudience: 'members' } as const;
    mustBeAccepted(await site.app.get(UpdateProfileCommand).execute(viewer, profile), member.key);
  });
  return ids;
}

async function addAdministrator(site: DemoSite, member: DemoMember, password: string): Promise<string> {
  const { pseudonym, language } = member;
  const outcome = await site.app
    .get(CreateAdministratorCommand)
    .execute({ pseudonym, language, email: demoAddress(member.key), password, origin: 'demo' });
  const { memberId } = mustBeAccepted(outcome, member.key);
  const input = { kind: 'HEALTH_DATA', textVersion: consentTextVersions.health_data };
  await site.mutate(await site.viewer(memberId), giveConsent, { input });
  return memberId;
}

async function addMember(site: DemoSite, member: DemoMember, password: string, passwordHash: string): Promise<string> {
  const outcome = await site.app.get(RegisterMemberCommand).executeTrusted(
    {
      pseudonym: member.pseudonym,
      email: demoAddress(member.key),
      password,
      birth: `${member.yearOfBirth}-06`,
      language: member.language,
      healthConsentVersion: consentTextVersions.health_data,
    },
    { origin: 'demo', passwordHash },
  );
  return mustBeAccepted(outcome, member.key).memberId;
}
