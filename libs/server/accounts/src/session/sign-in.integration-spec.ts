import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { catalogueFeature } from '@entraide/server-catalogue';
import { Clock, VIEWER_SOURCE, type ViewerSource } from '@entraide/server-platform';
import { TestApp } from '@entraide/testing';
import { accountsFeature } from '../accounts.feature.ts';
import { PasswordHasher } from '../password/password-hasher.ts';
import {
  addPerson,
  forgetClientAttempts,
  goodPassword,
  signIn,
  signInMutation,
  whileTimeStandsStill,
} from '../spec-people.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;

describe('signing in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature]);
  });
  afterAll(() => app.stop());
  beforeEach(() => forgetClientAttempts(app));

  const viewerOf = (token: string | null | undefined): ReturnType<ViewerSource['viewerOfToken']> =>
    app.nest.get<ViewerSource>(VIEWER_SOURCE).viewerOfToken(token ?? undefined, 'fr');
  const hashes = (): number => app.nest.get(PasswordHasher).computedCount;

  it('gives a new token each time, which is the member for 60 days', async () => {
    const { email, memberId, pseudonym } = await addPerson(app);
    const first = await signIn(app, ` ${email.toUpperCase()} `);
    const second = await signIn(app, email);
    expect(first.data.signIn).toEqual({ viewer: { pseudonym }, problems: [] });
    expect(first.statements.length).toBeLessThanOrEqual(12);
    expect(first.sessionToken).not.toBe(second.sessionToken);
    expect(await viewerOf(first.sessionToken)).toMatchObject({ kind: 'member', memberId });
    const clock = app.nest.get(Clock);
    const after = (days: number): Promise<unknown> =>
      clock.runAt(new Date(Date.now() + days * dayMs), () => viewerOf(first.sessionToken));
    expect(await after(59)).toMatchObject({ kind: 'member' });
    expect(await after(61)).toEqual({ kind: 'visitor', language: 'fr' });
  });

  it('keeps no token in the database', async () => {
    const { email } = await addPerson(app);
    const { sessionToken } = await signIn(app, email);
    const rows = await app.database.query<{ found: string }>(
      `select session::text || encode(token_hash, 'escape') as found from session`,
    );
    expect(rows.some(({ found }) => found.includes(String(sessionToken)))).toBe(false);
  });

  it('ends the session that was there before', async () => {
    const { email } = await addPerson(app);
    const before = (await signIn(app, email)).sessionToken;
    const again = await app.run(await viewerOf(before), signInMutation, { input: { email, password: goodPassword } });
    expect(await viewerOf(before)).toMatchObject({ kind: 'visitor' });
    expect(await viewerOf(again.sessionToken)).toMatchObject({ kind: 'member' });
  });

  it('answers and works the same for a wrong password and for an address without an account', async () => {
    const { email } = await addPerson(app);
    const start = hashes();
    const wrong = await signIn(app, email, 'not the right password');
    const middle = hashes();
    const unknown = await signIn(app, 'nobody@example.org', 'not the right password');
    expect(wrong.data.signIn).toMatchObject({ viewer: null, problems: [{ code: 'CREDENTIALS_WRONG' }] });
    expect(unknown.data).toEqual(wrong.data);
    expect(unknown.statements).toEqual(wrong.statements);
    expect([middle - start, hashes() - middle]).toEqual([1, 1]);
    expect([wrong.sessionToken, unknown.sessionToken]).toEqual([undefined, undefined]);
  });

  it('slows down guesses at one account, known or not, whoever guesses, and forgets them when the owner comes in', async () => {
    const clock = app.nest.get(Clock);
    const { email } = await addPerson(app);
    for (const address of [email, 'nobody-else@example.org']) {
      const start = hashes();
      const refused = await whileTimeStandsStill(app, async () => {
        for (let guess = 0; guess < 6; guess += 1) await signIn(app, address, `guess number ${guess}`);
        return signIn(app, address);
      });
      expect(refused.data.signIn).toMatchObject({
        viewer: null,
        problems: [{ code: 'SLOW_DOWN', message: expect.stringMatching(/wait 1 seconds/) }],
      });
      expect(hashes() - start).toBe(6);
    }
    const later = await clock.runAt(new Date(Date.now() + 2 * minuteMs), () => signIn(app, email));
    expect(later.data.signIn.viewer).not.toBeNull();
    await forgetClientAttempts(app);
    expect((await signIn(app, email, 'a wrong one again')).data.signIn.problems).toMatchObject([
      { code: 'CREDENTIALS_WRONG' },
    ]);
  });

  it('takes a thousand sign-ins in one document as a thousand attempts', () =>
    whileTimeStandsStill(app, async () => {
      const { email } = await addPerson(app);
      const start = hashes();
      const fields = Array.from(
        { length: 1_000 },
        (_, n) => `a${n}: signIn(input: { email: "${email}", password: "guess ${n}" }) { problems { code } }`,
      );
      const answer = await app.run<Record<string, { problems: { code: string }[] }>>(
        app.visitor(),
        `mutation Many { ${fields.join('\n')} }`,
      );
      const codes = Object.values(answer.data).map(({ problems }) => problems[0]?.code);
      expect(codes.filter((code) => code === 'SLOW_DOWN').length).toBe(994);
      expect(hashes() - start).toBe(6);
    }));

  it('counts attempts made at the same time', () =>
    whileTimeStandsStill(app, async () => {
      const { email } = await addPerson(app);
      const start = hashes();
      await Promise.all(Array.from({ length: 20 }, (_, n) => signIn(app, email, `parallel guess ${n}`)));
      expect(hashes() - start).toBe(6);
    }));

  it('slows down a client that guesses at many accounts', () =>
    whileTimeStandsStill(app, async () => {
      const codes: (string | undefined)[] = [];
      for (let n = 0; n < 33; n += 1) {
        codes.push((await signIn(app, `guess${n}@example.org`)).data.signIn.problems[0]?.code);
      }
      expect(codes.slice(0, 31)).toEqual(Array.from({ length: 31 }, () => 'CREDENTIALS_WRONG'));
      expect(codes.at(31)).toBe('SLOW_DOWN');
    }));

  it('lets somebody in whose address is not confirmed yet, and says so', async () => {
    const { email, memberId } = await addPerson(app);
    await app.database.query(`update member set is_confirmed = false where id = $1`, [memberId]);
    expect(await viewerOf((await signIn(app, email)).sessionToken)).toMatchObject({ isEmailConfirmed: false });
  });

  it('lets somebody suspended in, to read', async () => {
    const { email, memberId } = await addPerson(app);
    await app.database.query(`update member set state = 'suspended' where id = $1`, [memberId]);
    expect(await viewerOf((await signIn(app, email)).sessionToken)).toMatchObject({ isSuspended: true });
  });

  it('does not know somebody erased any more', async () => {
    const { email, memberId } = await addPerson(app);
    const { sessionToken } = await signIn(app, email);
    await app.database.query(`update member set state = 'erased' where id = $1`, [memberId]);
    expect(await viewerOf(sessionToken)).toMatchObject({ kind: 'visitor' });
    expect((await signIn(app, email)).data.signIn.problems).toMatchObject([{ code: 'CREDENTIALS_WRONG' }]);
  });
});
