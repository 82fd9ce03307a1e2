import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { catalogueFeature } from '@entraide/server-catalogue';
import { Clock } from '@entraide/server-platform';
import { type Answer, TestApp, addMember } from '@entraide/testing';
import { accountsFeature } from '../accounts.feature.ts';
import { mailsTo, tokenIn } from '../mail/spec-mailbox.ts';
import { PasswordHasher } from '../password/password-hasher.ts';
import { whileTimeStandsStill } from '../spec-people.ts';

interface Registered {
  register: { mailSentTo: string | null; problems: { code: string; field: string | null; message: string }[] };
}
interface Confirmed {
  confirmEmail: { viewer: { pseudonym: string; isEmailConfirmed: boolean } | null; problems: { code: string }[] };
}

const registerMutation = `mutation Register($input: RegisterInput!) {
  register(input: $input) { mailSentTo problems { code field message } } }`;
const confirmMutation = `mutation Confirm($token: String!) {
  confirmEmail(token: $token) { viewer { pseudonym isEmailConfirmed } problems { code } } }`;
const resendMutation = `mutation Resend($email: String!) { resendConfirmation(email: $email) { mailSentTo problems { code } } }`;

const password = 'trois petits chats gris';
const day = 86_400_000;
let person = 0;

/** A registration that nothing is wrong with, of somebody new each time. */
function somebody(
  traits: Record<string, unknown> = {},
): Record<string, unknown> & { email: string; pseudonym: string } {
  person += 1;
  return {
    pseudonym: `Somebody${person}`,
    email: `somebody${person}@example.org`,
    password,
    birth: '1985-03',
    language: 'EN',
    healthConsentVersion: null,
    ...traits,
  };
}

describe('registration', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature]);
  });
  afterAll(() => app.stop());

  const register = (input: Record<string, unknown>): Promise<Answer<Registered>> =>
    app.run<Registered>(app.visitor(), registerMutation, { input });
  const confirm = (token: string): Promise<Answer<Confirmed>> =>
    app.run<Confirmed>(app.visitor(), confirmMutation, { token });
  const rowOf = async (email: string): Promise<Record<string, unknown> | undefined> => {
    const rows = await app.database.inTransaction('system', (tx) =>
      tx.query<Record<string, unknown>>(
        `select member.*, credential.adult_from::text, credential.password_hash,
           (select count(*)::int from consent where consent.member_id = member.id) as consents
         from member join member_credential credential on credential.member_id = member.id where email_key = $1`,
        [email],
      ),
    );
    return rows[0];
  };

  it('sends a mail whose link confirms the address once and signs in', async () => {
    const amina = somebody({ language: 'FR' });
    const registered = await register(amina);
    expect(registered.data.register).toEqual({ mailSentTo: amina.email, problems: [] });
    expect(registered.sessionToken).toBeUndefined();
    expect(registered.statements.length).toBeLessThanOrEqual(12);
    await app.runJobs();
    const [mail, ...others] = mailsTo(app.dataDir, amina.email);
    expect(others).toEqual([]);
    expect(mail?.subject.replace(/\s/g, ' ')).toBe('Entraide : confirmez votre adresse');
    expect(mail?.text).toContain('http://localhost:3000/confirm-email?token=');
    const confirmed = await confirm(tokenIn(mail));
    expect(confirmed.data.confirmEmail).toEqual({
      viewer: { pseudonym: amina.pseudonym, isEmailConfirmed: true },
      problems: [],
    });
    expect(confirmed.sessionToken).toMatch(/^[\w-]{43}$/);
    expect(confirmed.statements.length).toBeLessThanOrEqual(12);
    const again = await confirm(tokenIn(mail));
    expect(again.data.confirmEmail).toEqual({ viewer: null, problems: [{ code: 'link_expired'.toUpperCase() }] });
    expect(again.sessionToken).toBeUndefined();
  });

  it('keeps neither the password nor an adult’s age, and of a minor only the coming of age', async () => {
    const adult = somebody({ birth: '1985-03' });
    const now = new Date();
    const minor = somebody({ birth: `${now.getUTCFullYear() - 17}-${String(now.getUTCMonth() + 1).padStart(2, '0')}` });
    await register(adult);
    await register(minor);
    const kept = await rowOf(adult.email);
    expect(kept).toMatchObject({
      adult_from: null,
      password_hash: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/),
    });
    expect(JSON.stringify(kept)).not.toMatch(/1985|trois petits/);
    expect(await rowOf(minor.email)).toMatchObject({ adult_from: expect.stringMatching(/^\d{4}-\d{2}-01$/) });
  });

  it('notes consent to health data only when it is given, with the version of its text', async () => {
    const without = somebody();
    const withConsent = somebody({ healthConsentVersion: '2026-11' });
    await register(without);
    await register(withConsent);
    expect(await rowOf(without.email)).toMatchObject({ has_health_consent: false, consents: 0 });
    expect(await rowOf(withConsent.email)).toMatchObject({ has_health_consent: true, consents: 1 });
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['a pseudonym that is too short', { pseudonym: 'Zo' }, 'TOO_SHORT', 'pseudonym'],
    ['a pseudonym with spaces', { pseudonym: 'Zoé du Sud' }, 'PSEUDONYM_INVALID', 'pseudonym'],
    ['a name of the house', { pseudonym: 'Modératrice' }, 'PSEUDONYM_TAKEN', 'pseudonym'],
    ['an address that is none', { email: 'zoe' }, 'EMAIL_INVALID', 'email'],
    ['a short password', { password: 'court' }, 'TOO_SHORT', 'password'],
    ['a common password', { password: 'password1234' }, 'PASSWORD_TOO_COMMON', 'password'],
    [
      'a password made of the pseudonym',
      { pseudonym: 'Marguerite7', password: 'marguerite7!!' },
      'PASSWORD_TOO_COMMON',
      'password',
    ],
    ['somebody under 16', { birth: `${new Date().getUTCFullYear() - 15}-01` }, 'TOO_YOUNG', 'birth'],
    ['a month that is none', { birth: '1985-13' }, 'MONTH_INVALID', 'birth'],
    ['consent to another text', { healthConsentVersion: '2019-01' }, 'CHANGED_MEANWHILE', 'healthConsentVersion'],
  ])('refuses %s', async (_, traits, code, field) => {
    const answer = await register(somebody(traits));
    expect(answer.data.register).toMatchObject({
      mailSentTo: null,
      problems: [{ code, field, message: expect.stringMatching(/.{10}/) }],
    });
  });

  it('names every problem at once, in the form’s order', async () => {
    const answer = await register(somebody({ pseudonym: '', email: '', password: '', birth: '' }));
    expect(answer.data.register.problems.map(({ field }) => field)).toEqual([
      'pseudonym',
      'email',
      'password',
      'birth',
    ]);
  });

  it('refuses a pseudonym that differs from a member’s in case, accents and marks alone', async () => {
    await addMember(app, 'Éloïse_B');
    const answer = await register(somebody({ pseudonym: 'eloise-b' }));
    expect(answer.data.register.problems).toMatchObject([{ code: 'PSEUDONYM_TAKEN', field: 'pseudonym' }]);
  });

  describe('with an address that has an account', () => {
    const hashes = (): number => app.nest.get(PasswordHasher).computedCount;

    async function confirmedMember(): Promise<{ email: string; pseudonym: string }> {
      const member = somebody();
      await register(member);
      await app.runJobs();
      await confirm(tokenIn(mailsTo(app.dataDir, member.email)[0]));
      return member;
    }

    it('answers, works and hashes the same, and tells the owner by mail', async () => {
      const member = await confirmedMember();
      const before = await rowOf(member.email);
      const fresh = somebody();
      const startOfNew = hashes();
      const answerToNew = await register(fresh);
      const startOfKnown = hashes();
      const answerToKnown = await register(somebody({ email: member.email.toUpperCase() }));
      expect(answerToKnown.data.register).toEqual({ mailSentTo: member.email.toUpperCase(), problems: [] });
      expect(answerToKnown.statements).toEqual(answerToNew.statements);
      expect(hashes() - startOfKnown).toBe(startOfKnown - startOfNew);
      expect(answerToKnown.sessionToken).toBeUndefined();
      await app.runJobs();
      const mail = mailsTo(app.dataDir, member.email).at(-1);
      expect(mail?.subject).toBe('Entraide: you already have an account');
      expect(mail?.text).not.toContain('token=');
      expect(await rowOf(member.email)).toEqual(before);
    });

    it('leaves the pseudonym taken for others, as a new account would', async () => {
      const member = await confirmedMember();
      const pseudonym = 'Wanted_Name';
      expect((await register(somebody({ pseudonym, email: member.email }))).data.register.problems).toEqual([]);
      expect((await register(somebody({ pseudonym }))).data.register.problems).toMatchObject([
        { code: 'PSEUDONYM_TAKEN' },
      ]);
      expect((await register(somebody({ pseudonym, email: member.email }))).data.register.problems).toEqual([]);
    });

    it('that was never confirmed begins again: the last registration counts, older links and sessions do not', async () => {
      const first = somebody({ pseudonym: 'First_Try' });
      await register(first);
      await app.runJobs();
      const oldToken = tokenIn(mailsTo(app.dataDir, first.email).at(-1));
      await register({ ...first, pseudonym: 'Second_Try' });
      await app.runJobs();
      expect((await confirm(oldToken)).data.confirmEmail.problems).toEqual([{ code: 'LINK_EXPIRED' }]);
      const confirmed = await confirm(tokenIn(mailsTo(app.dataDir, first.email).at(-1)));
      expect(confirmed.data.confirmEmail.viewer?.pseudonym).toBe('Second_Try');
      expect((await register(somebody({ pseudonym: 'First_Try' }))).data.register.problems).toMatchObject([
        { code: 'PSEUDONYM_TAKEN' },
      ]);
    });
  });

  it('twice at the same time makes one account', async () => {
    const twin = somebody();
    const answers = await Promise.all([register(twin), register(twin)]);
    expect(answers.map((answer) => answer.data.register.problems)).toEqual([[], []]);
    expect(await rowOf(twin.email)).toBeDefined();
  });

  it('does not confirm with a link that is too old', async () => {
    const late = somebody();
    await register(late);
    await app.runJobs();
    const token = tokenIn(mailsTo(app.dataDir, late.email)[0]);
    const answer = await app.nest.get(Clock).runAt(new Date(Date.now() + 8 * day), () => confirm(token));
    expect(answer.data.confirmEmail.problems).toEqual([{ code: 'LINK_EXPIRED' }]);
  });

  it('sends the link again, with the same answer for addresses without an account', async () => {
    const waiting = somebody();
    await register(waiting);
    await app.runJobs();
    const resend = (email: string): Promise<Answer<Record<string, unknown>>> =>
      app.run(app.visitor(), resendMutation, { email });
    const known = await resend(waiting.email);
    const unknown = await resend('nobody@example.org');
    expect(known.data).toEqual({ resendConfirmation: { mailSentTo: waiting.email, problems: [] } });
    expect(unknown.data).toEqual({ resendConfirmation: { mailSentTo: 'nobody@example.org', problems: [] } });
    expect(unknown.statements).toEqual(known.statements);
    await app.runJobs();
    expect(mailsTo(app.dataDir, 'nobody@example.org')).toEqual([]);
    const [first, second] = mailsTo(app.dataDir, waiting.email);
    expect(tokenIn(second)).not.toBe(tokenIn(first));
    expect((await confirm(tokenIn(first))).data.confirmEmail.viewer).not.toBeNull();
    expect((await confirm(tokenIn(second))).data.confirmEmail.viewer).toBeNull();
  });

  it('slows down somebody who registers again and again, refused or not', () =>
    whileTimeStandsStill(app, async () => {
      const codes: (string | undefined)[] = [];
      for (let time = 0; time < 102; time += 1) {
        codes.push((await register(somebody({ password: 'court' }))).data.register.problems[0]?.code);
      }
      expect(new Set(codes)).toEqual(new Set(['TOO_SHORT', 'SLOW_DOWN']));
      expect(codes.at(-1)).toBe('SLOW_DOWN');
      expect((await register(somebody())).data.register.problems).toMatchObject([
        { code: 'SLOW_DOWN', message: expect.stringMatching(/\d+ seconds/) },
      ]);
    }));
});
