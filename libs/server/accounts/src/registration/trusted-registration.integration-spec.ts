import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { catalogueFeature } from '@entraide/server-catalogue';
import { TestApp } from '@entraide/testing';
import { accountsFeature } from '../accounts.feature.ts';
import { mailsTo } from '../mail/spec-mailbox.ts';
import { PasswordHasher } from '../password/password-hasher.ts';
import { goodPassword, signIn } from '../spec-people.ts';
import { CreateAdministratorCommand } from './create-administrator.command.ts';
import { RegisterMemberCommand } from './register-member.command.ts';

describe('registration by the site itself', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature]);
  });
  afterAll(() => app.stop());

  const actor = {
    pseudonym: 'Actor_1',
    email: 'actor@example.org',
    password: '',
    birth: '1985-01',
    language: 'fr',
    healthConsentVersion: '2026-11',
  } as const;

  it('adds the demo’s cast without mail, with one hash for all, once for an address', async () => {
    const command = app.nest.get(RegisterMemberCommand);
    const trust = { origin: 'demo', passwordHash: await app.nest.get(PasswordHasher).hash(goodPassword) } as const;
    const outcome = await command.executeTrusted(actor, trust);
    if (!outcome.ok) throw new Error('refused');
    expect(await app.viewer(outcome.value.memberId)).toMatchObject({ isEmailConfirmed: true, hasHealthConsent: true });
    expect((await signIn(app, actor.email)).data.signIn.viewer).toEqual({ pseudonym: 'Actor_1' });
    await app.runJobs();
    expect(mailsTo(app.dataDir, actor.email)).toEqual([]);
    expect(await command.executeTrusted({ ...actor, pseudonym: 'Actor_2' }, trust)).toMatchObject({
      ok: false,
      problems: [{ code: 'already_exists', field: 'email' }],
    });
  });

  it('judges the password where no hash is given', async () => {
    const given = { ...actor, pseudonym: 'Actor_3', email: 'actor3@example.org', password: 'password1234' };
    expect(await app.nest.get(RegisterMemberCommand).executeTrusted(given, { origin: 'demo' })).toMatchObject({
      ok: false,
      problems: [{ code: 'password_too_common', field: 'password' }],
    });
  });

  it('makes administrators, who may carry a name of the house, once for an address', async () => {
    const command = app.nest.get(CreateAdministratorCommand);
    const given = { pseudonym: 'Admin', email: 'admin@example.org', password: goodPassword, language: 'en' } as const;
    const outcome = await command.execute(given);
    if (!outcome.ok) throw new Error('refused');
    expect(await app.viewer(outcome.value.memberId)).toMatchObject({
      isAdministrator: true,
      isEmailConfirmed: true,
      hasHealthConsent: false,
    });
    expect(await command.execute({ ...given, pseudonym: 'Admin2' })).toMatchObject({
      ok: false,
      problems: [{ code: 'already_exists', field: 'email' }],
    });
    expect(
      await command.execute({ ...given, email: 'b@example.org', pseudonym: 'Admin3', password: 'short' }),
    ).toMatchObject({ ok: false, problems: [{ code: 'too_short', field: 'password' }] });
  });
});
