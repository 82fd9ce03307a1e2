import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@entraide/domain-kernel';
import { catalogueFeature } from '@entraide/server-catalogue';
import { Clock, VIEWER_SOURCE, type ViewerSource } from '@entraide/server-platform';
import { type Answer, TestApp } from '@entraide/testing';
import { accountsFeature } from '../accounts.feature.ts';
import { mailsTo, tokenIn } from '../mail/spec-mailbox.ts';
import { addPerson, forgetClientAttempts, goodPassword, signIn, whileTimeStandsStill } from '../spec-people.ts';

interface Changed {
  changePassword: { viewer: { pseudonym: string } | null; problems: { code: string; field: string | null }[] };
}
interface Reset {
  resetPassword: { viewer: { pseudonym: string; isEmailConfirmed: boolean } | null; problems: { code: string }[] };
}

const changeMutation = `mutation Change($input: ChangePasswordInput!) {
  changePassword(input: $input) { viewer { pseudonym } problems { code field } } }`;
const requestMutation = `mutation Request($email: String!) {
  requestPasswordReset(email: $email) { mailSentTo problems { code field } } }`;
const resetMutation = `mutation Reset($input: ResetPasswordInput!) {
  resetPassword(input: $input) { viewer { pseudonym isEmailConfirmed } problems { code } } }`;

const newPassword = 'mésange au balcon vert';
const hourMs = 3_600_000;

describe('password', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature]);
  });
  afterAll(() => app.stop());
  beforeEach(() => forgetClientAttempts(app));

  const viewerOf = (token: string | null | undefined): Promise<Viewer> =>
    app.nest.get<ViewerSource>(VIEWER_SOURCE).viewerOfToken(token ?? undefined, 'en');
  const change = (viewer: Viewer, input: Record<string, string>): Promise<Answer<Changed>> =>
    app.run<Changed>(viewer, changeMutation, { input });
  const request = (email: string): Promise<Answer<Record<string, unknown>>> =>
    app.run(app.visitor(), requestMutation, { email });
  const reset = (token: string, password = newPassword): Promise<Answer<Reset>> =>
    app.run<Reset>(app.visitor(), resetMutation, { input: { token, newPassword: password } });

  /** Asks for a link and takes it from the newest mail. */
  async function linkFor(email: string): Promise<string> {
    await request(email);
    await app.runJobs();
    return tokenIn(mailsTo(app.dataDir, email).at(-1));
  }

  describe('change', () => {
    it('ends every session, goes on in a new one, and is told by mail', async () => {
      const { email, pseudonym } = await addPerson(app);
      const elsewhere = (await signIn(app, email)).sessionToken;
      const here = (await signIn(app, email)).sessionToken;
      const answer = await change(await viewerOf(here), { currentPassword: goodPassword, newPassword });
      expect(answer.data.changePassword).toEqual({ viewer: { pseudonym }, problems: [] });
      expect(answer.statements.length).toBeLessThanOrEqual(12);
      expect(await viewerOf(elsewhere)).toMatchObject({ kind: 'visitor' });
      expect(await viewerOf(here)).toMatchObject({ kind: 'visitor' });
      expect(await viewerOf(answer.sessionToken)).toMatchObject({ kind: 'member', pseudonym });
      expect((await signIn(app, email)).data.signIn.viewer).toBeNull();
      expect((await signIn(app, email, newPassword)).data.signIn.viewer).not.toBeNull();
      await app.runJobs();
      expect(mailsTo(app.dataDir, email).at(-1)?.subject).toBe('Entraide: your password has been changed');
    });

    it('makes reset links from before worthless', async () => {
      const { email } = await addPerson(app);
      const token = await linkFor(email);
      const viewer = await viewerOf((await signIn(app, email)).sessionToken);
      await change(viewer, { currentPassword: goodPassword, newPassword });
      expect((await reset(token)).data.resetPassword.problems).toEqual([{ code: 'LINK_EXPIRED' }]);
    });

    it.each([
      [
        'a wrong present password',
        { currentPassword: 'not my password', newPassword },
        'PASSWORD_WRONG',
        'currentPassword',
      ],
      ['a short new one', { currentPassword: goodPassword, newPassword: 'court' }, 'TOO_SHORT', 'newPassword'],
      [
        'a common new one',
        { currentPassword: goodPassword, newPassword: 'password1234' },
        'PASSWORD_TOO_COMMON',
        'newPassword',
      ],
    ])('is refused for %s, and sessions stay', async (_, input, code, field) => {
      const { email } = await addPerson(app);
      const { sessionToken } = await signIn(app, email);
      const answer = await change(await viewerOf(sessionToken), input);
      expect(answer.data.changePassword).toEqual({ viewer: null, problems: [{ code, field }] });
      expect(await viewerOf(sessionToken)).toMatchObject({ kind: 'member' });
    });

    it('slows down guesses at the present password', () =>
      whileTimeStandsStill(app, async () => {
        const { email } = await addPerson(app);
        const viewer = await viewerOf((await signIn(app, email)).sessionToken);
        const codes: (string | undefined)[] = [];
        for (let guess = 0; guess < 8; guess += 1) {
          const answer = await change(viewer, { currentPassword: `guess number ${guess}`, newPassword });
          codes.push(answer.data.changePassword.problems[0]?.code);
        }
        expect(codes.at(0)).toBe('PASSWORD_WRONG');
        expect(codes.at(-1)).toBe('SLOW_DOWN');
      }));
  });

  describe('reset', () => {
    it('answers and works the same for addresses without an account', async () => {
      const { email } = await addPerson(app);
      const known = await request(email);
      const unknown = await request('nobody@example.org');
      expect(known.data).toEqual({ requestPasswordReset: { mailSentTo: email, problems: [] } });
      expect(unknown.data).toEqual({ requestPasswordReset: { mailSentTo: 'nobody@example.org', problems: [] } });
      expect(unknown.statements).toEqual(known.statements);
      await app.runJobs();
      expect(mailsTo(app.dataDir, 'nobody@example.org')).toEqual([]);
    });

    it('links to the address of the settings, and the token stands nowhere in the database', async () => {
      const { email } = await addPerson(app);
      await request(email);
      await app.runJobs();
      const mail = mailsTo(app.dataDir, email).at(-1);
      expect(mail?.text).toContain('http://localhost:3000/new-password?token=');
      expect(mail?.subject).toBe('Entraide: your new password');
      const rows = await app.database.query<{ found: string }>(
        `select one_time_token::text as found from one_time_token`,
      );
      expect(rows.some(({ found }) => found.includes(tokenIn(mail)))).toBe(false);
    });

    it('works once, ends every session, and signs in', async () => {
      const { email, pseudonym } = await addPerson(app);
      const before = (await signIn(app, email)).sessionToken;
      const token = await linkFor(email);
      const answer = await reset(token);
      expect(answer.data.resetPassword).toEqual({ viewer: { pseudonym, isEmailConfirmed: true }, problems: [] });
      expect(answer.statements.length).toBeLessThanOrEqual(12);
      expect(await viewerOf(before)).toMatchObject({ kind: 'visitor' });
      expect(await viewerOf(answer.sessionToken)).toMatchObject({ kind: 'member' });
      expect((await reset(token, 'encore un autre secret')).data.resetPassword.problems).toEqual([
        { code: 'LINK_EXPIRED' },
      ]);
      expect((await signIn(app, email, newPassword)).data.signIn.viewer).not.toBeNull();
    });

    it('used up by one of two at the same time', async () => {
      const { email } = await addPerson(app);
      const token = await linkFor(email);
      const answers = await Promise.all([reset(token), reset(token, 'encore un autre secret')]);
      expect(answers.filter((answer) => answer.data.resetPassword.viewer !== null)).toHaveLength(1);
    });

    it('leaves the link good when the new password is refused', async () => {
      const { email } = await addPerson(app);
      const token = await linkFor(email);
      expect((await reset(token, 'password1234')).data.resetPassword.problems).toEqual([
        { code: 'PASSWORD_TOO_COMMON' },
      ]);
      expect((await reset(token)).data.resetPassword.viewer).not.toBeNull();
    });

    it.each([
      ['a token that never was', 'x'.repeat(43)],
      ['nothing', ''],
    ])('is refused with %s', async (_, token) => {
      expect((await reset(token)).data.resetPassword).toEqual({ viewer: null, problems: [{ code: 'LINK_EXPIRED' }] });
    });

    it('is refused after an hour', async () => {
      const { email } = await addPerson(app);
      const token = await linkFor(email);
      const answer = await app.nest.get(Clock).runAt(new Date(Date.now() + 1.1 * hourMs), () => reset(token));
      expect(answer.data.resetPassword.problems).toEqual([{ code: 'LINK_EXPIRED' }]);
    });

    it('is refused with a link to an address that is no longer theirs', async () => {
      const { email, memberId } = await addPerson(app);
      const token = await linkFor(email);
      await app.database.inTransaction('system', (tx) =>
        tx.query(
          `update member_credential set email = 'new@example.org', email_key = 'new@example.org' where member_id = $1`,
          [memberId],
        ),
      );
      expect((await reset(token)).data.resetPassword.problems).toEqual([{ code: 'LINK_EXPIRED' }]);
    });

    it('is refused with the link that confirms an address', async () => {
      const { email } = await addPerson(app);
      const token = await linkFor(email);
      await app.database.query(`update one_time_token set purpose = 'confirm_email'`);
      expect((await reset(token)).data.resetPassword.problems).toEqual([{ code: 'LINK_EXPIRED' }]);
    });

    it('lets the owner in while strangers guess at the account', () =>
      whileTimeStandsStill(app, async () => {
        const { email } = await addPerson(app);
        for (let guess = 0; guess < 8; guess += 1) await signIn(app, email, `guess number ${guess}`);
        expect((await signIn(app, email)).data.signIn.problems).toMatchObject([{ code: 'SLOW_DOWN' }]);
        const answer = await reset(await linkFor(email));
        expect(await viewerOf(answer.sessionToken)).toMatchObject({ kind: 'member' });
        expect((await signIn(app, email, newPassword)).data.signIn.viewer).not.toBeNull();
      }));

    it('sends a few mails to one address, then silently none for a while, with the same answer', () =>
      whileTimeStandsStill(app, async () => {
        const { email } = await addPerson(app);
        for (let time = 0; time < 8; time += 1) {
          const answer = await request(email);
          expect(answer.data).toEqual({ requestPasswordReset: { mailSentTo: email, problems: [] } });
          await app.runJobs();
        }
        const mails = mailsTo(app.dataDir, email);
        expect(mails).toHaveLength(4);
        expect((await reset(tokenIn(mails[0]))).data.resetPassword.viewer).not.toBeNull();
      }));
  });
});
