import { randomInt } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { MemberViewer } from '@entraide/domain-kernel';
import { Database, SETTINGS, type Settings } from '@entraide/server-platform';
import type { INestApplicationContext } from '@nestjs/common';
import { type DemoMember, readCast, readCommunities, readExperiences, readReports, readThreads } from './demo-files.ts';
import { DemoSite } from './demo-site.ts';
import { loadCommunities, loadMemberships } from './load-communities.ts';
import { loadExperiences } from './load-experiences.ts';
import { demoAddress, loadMembers } from './load-members.ts';
import { loadReports } from './load-reports.ts';
import { loadThreads } from './load-threads.ts';

/**
 * Fills an empty site with the demo community, through the commands that members use.
 * A site that has anybody, or has had its demo, is left as it is.
 */
export async function loadDemo(app: INestApplicationContext, tell: (message: string) => void): Promise<void> {
  const settings = app.get<Settings>(SETTINGS);
  const database = app.get(Database);
  if (!settings.loadsDemo || !(await isEmpty(database))) return;
  tell('Loading the demo community …');
  const password = newPassword();
  const site = new DemoSite(app, new Date());
  const cast = readCast();
  const memberIds = await loadMembers(site, cast, password);
  const administratorId = memberIds.get(cast.find((member) => member.isAdministrator)?.key ?? '') ?? '';
  const communities = await loadCommunities(site, readCommunities(), administratorId);
  await loadMemberships(site, { cast, memberIds, communities, administratorId });
  const viewers = await viewersOf(site, memberIds);
  const threads = await loadThreads(site, { threads: readThreads(), communities, viewers });
  await loadExperiences(site, { entries: readExperiences(), communities, viewers });
  await loadReports(site, { reports: readReports(), threads, viewers });
  await database.query(`insert into applied_data (name, version) values ('demo', '1')`);
  writeAccounts(settings.dataDir, cast, password);
}

async function isEmpty(database: Database): Promise<boolean> {
  const [row] = await database.query<{ is_used: boolean }>(
    `select exists (select 1 from member) or exists (select 1 from applied_data where name = 'demo') as is_used`,
  );
  return row?.is_used === false;
}

/** Easy to type from a terminal, about 62 random bits. */
function newPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = (): string => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group()].join('-');
}

async function viewersOf(site: DemoSite, memberIds: ReadonlyMap<string, string>): Promise<Map<string, MemberViewer>> {
  const entries = await Promise.all([...memberIds].map(async ([key, id]) => [key, await site.viewer(id)] as const));
  return new Map(entries);
}

function writeAccounts(folder: string, cast: readonly DemoMember[], password: string): void {
  const of = (key: string): string => demoAddress(key);
  const administrator = cast.find((member) => member.isAdministrator)?.key ?? '';
  const moderator = cast.find((member) => member.moderates.length > 0)?.key ?? '';
  const lines = [
    'Demo accounts (made-up people; set DEMO_COMMUNITY=false to start without them):',
    `  patient         ${of('amina')}   (French)`,
    `  patient         ${of('tom')}   (English)`,
    `  caregiver       ${of('david')}`,
    `  moderator       ${of(moderator)}`,
    `  administrator   ${of(administrator)}`,
    `  password        ${password}   (for all of them)`,
  ];
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'demo-accounts.txt'), `${lines.join('\n')}\n`, { mode: 0o600 });
}
