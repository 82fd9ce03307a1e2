import { pseudonymKeyOf } from '@entraide/domain-access';
import { type MembershipPlace, ModeratorRepository } from '@entraide/server-accounts';
import { Clock, Database } from '@entraide/server-platform';
import type { INestApplicationContext } from '@nestjs/common';
import { Command } from 'commander';
import type { WithApplication } from './open-application.ts';

interface Office {
  readonly pseudonym: string;
  readonly community: string;
}

/** @throws when there is no such member or no such community */
async function placeOf(app: INestApplicationContext, { pseudonym, community }: Office): Promise<MembershipPlace> {
  const database = app.get(Database);
  const [member] = await database.query<{ id: string }>(
    `select id from member where pseudonym_key = $1 and state = 'active' and is_confirmed`,
    [pseudonymKeyOf(pseudonym)],
  );
  const [place] = await database.query<{ id: string }>(`select id from community where slug = $1`, [community]);
  if (!member) throw new Error(`There is no active member called ${pseudonym}.`);
  if (!place) throw new Error(`There is no community at /communities/${community}.`);
  return { memberId: member.id, communityId: place.id };
}

const command = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .requiredOption('--pseudonym <name>', 'the member')
    .requiredOption('--community <slug>', 'last part of the community’s address');

/** `npm run admin -- appoint-moderator --pseudonym … --community …` */
export const appointModeratorCommand = (withApplication: WithApplication): Command =>
  command('appoint-moderator', 'Makes a member a moderator of a community.').action(async (office: Office) => {
    await withApplication(async (app) => {
      const place = await placeOf(app, office);
      const at = app.get(Clock).now();
      await app.get(Database).inTransaction('system', (tx) => app.get(ModeratorRepository).appoint(tx, place, at));
    });
    console.log(`${office.pseudonym} moderates ${office.community}.`);
  });

/** `npm run admin -- dismiss-moderator --pseudonym … --community …` */
export const dismissModeratorCommand = (withApplication: WithApplication): Command =>
  command('dismiss-moderator', 'Ends a moderator’s office.').action(async (office: Office) => {
    await withApplication(async (app) => {
      const place = await placeOf(app, office);
      await app.get(Database).inTransaction('system', (tx) => app.get(ModeratorRepository).dismiss(tx, place));
    });
    console.log(`${office.pseudonym} does not moderate ${office.community} any more.`);
  });
