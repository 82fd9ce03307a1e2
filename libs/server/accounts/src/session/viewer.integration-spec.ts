import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { catalogueFeature } from '@entraide/server-catalogue';
import { TestApp, addMember } from '@entraide/testing';
import { accountsFeature } from '../accounts.feature.ts';

const viewerQuery = `query Probe { viewer { pseudonym language isEmailConfirmed isModerator } }`;

describe('viewer', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature]);
  });
  afterAll(() => app.stop());

  it('is null for a visitor and costs no statement', async () => {
    const answer = await app.run(app.visitor(), viewerQuery);
    expect(answer).toMatchObject({ data: { viewer: null }, statements: [] });
  });

  it('says who a member is', async () => {
    const amina = await app.viewer(await addMember(app, 'Amina_L', { language: 'fr' }));
    const answer = await app.run(amina, viewerQuery);
    expect(answer.data).toEqual({
      viewer: { pseudonym: 'Amina_L', language: 'FR', isEmailConfirmed: true, isModerator: false },
    });
  });
});
