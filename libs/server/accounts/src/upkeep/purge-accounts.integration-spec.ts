import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { catalogueFeature } from '@entraide/server-catalogue';
import { Clock } from '@entraide/server-platform';
import { TestApp, addMember } from '@entraide/testing';
import { accountsFeature } from '../accounts.feature.ts';
import { addPerson, signIn } from '../spec-people.ts';
import { PurgeAccountsJob } from './purge-accounts.job.ts';

const dayMs = 86_400_000;
let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start([catalogueFeature, accountsFeature]);
});
afterAll(() => app.stop());

it('what has run out goes, and nothing else', async () => {
  const { email } = await addPerson(app, { pseudonym: 'Stays_1' });
  await signIn(app, email);
  await signIn(app, 'nobody@example.org');
  await addMember(app, 'Never_Confirmed', { isConfirmed: false });
  const purgeAt = (days: number): Promise<void> =>
    app.nest.get(Clock).runAt(new Date(Date.now() + days * dayMs), () => app.nest.get(PurgeAccountsJob).handle());
  const left = async (): Promise<unknown> =>
    (
      await app.database.query(
        `select (select array_agg(pseudonym order by pseudonym) from member) as members, (select count(*)::int from session) as sessions,
                (select count(*)::int from attempt_throttle where scope = 'sign_in_account') as attempts`,
      )
    )[0];
  await purgeAt(0);
  expect(await left()).toEqual({ members: ['Never_Confirmed', 'Stays_1'], sessions: 1, attempts: 1 });
  await purgeAt(8);
  expect(await left()).toEqual({ members: ['Stays_1'], sessions: 1, attempts: 0 });
  await purgeAt(61);
  expect(await left()).toEqual({ members: ['Stays_1'], sessions: 0, attempts: 0 });
});
