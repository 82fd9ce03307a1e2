import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { catalogueFeature } from '@entraide/server-catalogue';
import { TestApp, addMember } from '@entraide/testing';
import { accountsFeature } from '../accounts.feature.ts';
import { addPerson } from '../spec-people.ts';

const settingsQuery = `query Settings { mySettings {
  email isEmailConfirmed pseudonym language colourScheme about aboutAudience communitiesAudience hasHealthConsent
  healthTextVersion consents { kind textVersion language withdrawnAt } viewerCanEditProfile } }`;
const updateMutation = `mutation Update($input: UpdateSettingsInput!) {
  updateSettings(input: $input) { settings { language colourScheme } problems { code field } } }`;
const profileMutation = `mutation Profile($input: UpdateProfileInput!) {
  updateProfile(input: $input) { settings { about aboutAudience communitiesAudience } problems { code field } } }`;
const giveMutation = `mutation Give($input: GiveConsentInput!) {
  giveConsent(input: $input) { settings { hasHealthConsent consents { textVersion withdrawnAt } } problems { code field } } }`;
const withdrawMutation = `mutation Withdraw {
  withdrawConsent(kind: HEALTH_DATA) { settings { hasHealthConsent consents { textVersion withdrawnAt } } problems { code } } }`;

describe('settings', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature]);
  });
  afterAll(() => app.stop());

  it('are the viewer’s own, in two statements', async () => {
    const { memberId, email, pseudonym } = await addPerson(app, { healthConsentVersion: '2026-11' });
    await addPerson(app);
    const answer = await app.run(await app.viewer(memberId), settingsQuery);
    expect(answer.data).toEqual({
      mySettings: {
        ...{ email, isEmailConfirmed: true, pseudonym, language: 'EN', colourScheme: 'AUTO', about: '' },
        ...{
          aboutAudience: 'MEMBERS',
          communitiesAudience: 'MEMBERS',
          hasHealthConsent: true,
          viewerCanEditProfile: true,
        },
        healthTextVersion: '2026-11',
        consents: [{ kind: 'HEALTH_DATA', textVersion: '2026-11', language: 'EN', withdrawnAt: null }],
      },
    });
    expect(answer.statements).toHaveLength(2);
  });

  it('are for nobody who is not signed in', async () => {
    for (const source of [settingsQuery, withdrawMutation]) {
      const answer = await app.run(app.visitor(), source);
      expect(answer.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    }
  });

  it('change language and look one by one, at once, also for somebody suspended', async () => {
    const id = await addMember(app, 'Settled_1', { state: 'suspended' });
    const first = await app.run(await app.viewer(id), updateMutation, { input: { colourScheme: 'DARK' } });
    expect(first.data).toEqual({
      updateSettings: { settings: { language: 'EN', colourScheme: 'DARK' }, problems: [] },
    });
    const second = await app.run(await app.viewer(id), updateMutation, { input: { language: 'FR' } });
    expect(second.data).toEqual({
      updateSettings: { settings: { language: 'FR', colourScheme: 'DARK' }, problems: [] },
    });
    expect(await app.viewer(id)).toMatchObject({ language: 'fr', colourScheme: 'dark' });
    expect(second.statements.length).toBeLessThanOrEqual(12);
  });

  const profile = { about: 'I *paint*.', aboutAudience: 'PUBLIC', communitiesAudience: 'ONLY_ME' };

  it('change the profile, which is parsed without any HTML', async () => {
    const id = await addMember(app, 'Settled_2');
    const answer = await app.run(await app.viewer(id), profileMutation, {
      input: { ...profile, about: ' <script>x</script> *hi* ' },
    });
    expect(answer.data).toMatchObject({
      updateProfile: { settings: { about: '<script>x</script> *hi*', aboutAudience: 'PUBLIC' } },
    });
    const [row] = await app.database.query<{ tree: string }>(
      `select about_tree::text as tree from member where id = $1`,
      [id],
    );
    expect(row?.tree).toContain('"emphasis"');
    expect(row?.tree).not.toContain('"html"');
  });

  it.each<[string, Parameters<typeof addMember>[2], string]>([
    ['somebody suspended', { state: 'suspended' }, 'SUSPENDED'],
    ['an unconfirmed address', { isConfirmed: false }, 'EMAIL_NOT_CONFIRMED'],
  ])('refuse the profile of %s', async (who, traits, code) => {
    const id = await addMember(app, `Settled_${who.length}_x`, traits);
    const answer = await app.run(await app.viewer(id), profileMutation, { input: profile });
    expect(answer.data).toEqual({ updateProfile: { settings: null, problems: [{ code, field: null }] } });
  });

  it('refuse a text about oneself of more than 1,000 characters', async () => {
    const viewer = await app.viewer(await addMember(app, 'Settled_3'));
    const answer = await app.run(viewer, profileMutation, { input: { ...profile, about: 'x'.repeat(1001) } });
    expect(answer.data).toEqual({
      updateProfile: { settings: null, problems: [{ code: 'TOO_LONG', field: 'about' }] },
    });
  });

  describe('consent', () => {
    const input = { kind: 'HEALTH_DATA', textVersion: '2026-11' };

    it('is given and withdrawn with its history, and the viewer knows it without another statement', async () => {
      const { memberId } = await addPerson(app);
      expect(await app.viewer(memberId)).toMatchObject({ hasHealthConsent: false });
      await app.run(await app.viewer(memberId), giveMutation, { input });
      const twice = await app.run(await app.viewer(memberId), giveMutation, { input });
      expect(twice.data).toEqual({
        giveConsent: {
          settings: { hasHealthConsent: true, consents: [{ textVersion: '2026-11', withdrawnAt: null }] },
          problems: [],
        },
      });
      expect(await app.viewer(memberId)).toMatchObject({ hasHealthConsent: true });
      const withdrawn = await app.run(await app.viewer(memberId), withdrawMutation);
      expect(withdrawn.data).toMatchObject({
        withdrawConsent: { settings: { hasHealthConsent: false, consents: [{ withdrawnAt: expect.anything() }] } },
      });
      expect(withdrawn.statements.length).toBeLessThanOrEqual(12);
      expect(await app.viewer(memberId)).toMatchObject({ hasHealthConsent: false });
      await app.run(await app.viewer(memberId), giveMutation, { input });
      const rows = await app.database.inTransaction(await app.viewer(memberId), (tx) =>
        tx.query(`select 1 from consent`),
      );
      expect(rows).toHaveLength(2);
    });

    it('to another version of the text is refused', async () => {
      const { memberId } = await addPerson(app);
      const answer = await app.run(await app.viewer(memberId), giveMutation, {
        input: { ...input, textVersion: '2025-01' },
      });
      expect(answer.data).toEqual({
        giveConsent: { settings: null, problems: [{ code: 'CHANGED_MEANWHILE', field: 'textVersion' }] },
      });
    });

    it('is nobody else’s to read, in the database too', async () => {
      const { memberId } = await addPerson(app, { healthConsentVersion: '2026-11' });
      const stranger = await app.viewer(await addMember(app, 'Stranger_1', { isAdministrator: true }));
      const sql = `select 1 from consent where member_id = $1 union all select 1 from member_credential where member_id = $1`;
      expect(await app.database.query(sql, [memberId])).toEqual([]);
      expect(await app.database.inTransaction(stranger, (tx) => tx.query(sql, [memberId]))).toEqual([]);
      expect(
        await app.database.inTransaction(await app.viewer(memberId), (tx) => tx.query(sql, [memberId])),
      ).toHaveLength(2);
    });
  });
});
