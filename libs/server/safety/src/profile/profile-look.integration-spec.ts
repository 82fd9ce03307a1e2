import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer } from '@entraide/domain-kernel';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { TestApp, addMember } from '@entraide/testing';
import { safetyFeature } from '../safety.feature.ts';
import { RaisedLog, raisedLogFeature } from '../spec/raised-log.feature.ts';

const save = `mutation ($input: UpdateProfileInput!) {
  updateProfile(input: $input) { opensHelp settings { about } problems { code } } }`;
const saveRules = `mutation ($input: WritingRulesInput!) { saveWritingRules(input: $input) { rules { revision weighsWords } } }`;

const despair = 'I want to die. I have the tablets here and tonight I will take them.';
const betweenTheLines =
  'I am a stone round their necks and I wish I could close my eyes and have that be all there is.';
const dose = 'You should stop your tablets and take 40 mg of mine instead.';

const rules = {
  ...{ threat: 'FLAG', dosageAdvice: 'FLAG', contactDetails: 'FLAG', miracleCure: 'FLAG' },
  ...{ firstTexts: 3, firstTextsMeasure: 'NONE', newcomerDays: 7, newcomerLinksMeasure: 'FLAG' },
  ...{ floodingTexts: 30, floodingMinutes: 10 },
};

describe('what members say of themselves', () => {
  let app: TestApp;
  let administrator: MemberViewer;
  let members = 0;

  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature, safetyFeature, raisedLogFeature]);
    administrator = await app.viewer(await addMember(app, 'Ada', { isAdministrator: true }));
  });
  afterAll(() => app.stop());

  const someone = async (): Promise<MemberViewer> => app.viewer(await addMember(app, `Someone_${(members += 1)}`));
  const saving = async (viewer: MemberViewer, about: string, aboutAudience = 'MEMBERS') => {
    const input = { about, aboutAudience, communitiesAudience: 'ONLY_ME' };
    const answer = await app.run<{ updateProfile: object }>(viewer, save, { input });
    return { ...answer.data.updateProfile, statements: answer.statements.length };
  };
  const raisedOf = async ({ memberId }: MemberViewer): Promise<object[]> => {
    await app.runJobs();
    return app.nest
      .get(RaisedLog)
      .take()
      .filter(({ id }) => id === memberId);
  };

  it('opens help and tells moderators where it tells of danger', async () => {
    const viewer = await someone();
    const saved = await saving(viewer, despair);
    expect(saved).toMatchObject({ opensHelp: true, settings: { about: despair }, problems: [] });
    expect(saved.statements).toBeLessThanOrEqual(12);
    const raise = { kind: 'member', id: viewer.memberId, reason: 'danger', signals: ['risk_to_self'] };
    expect(await raisedOf(viewer)).toEqual([{ ...raise, source: 'assessment' }]);
  });

  it('is a perhaps where its words weigh, unless administrators have said no', async () => {
    const viewer = await someone();
    expect(await saving(viewer, betweenTheLines)).toMatchObject({ opensHelp: true });
    expect(await raisedOf(viewer)).toMatchObject([{ reason: 'danger', source: 'weighed', signals: ['weighed_risk'] }]);
    const off = await app.run(administrator, saveRules, { input: { ...rules, weighsWords: false, revision: 0 } });
    expect(off.data).toEqual({ saveWritingRules: { rules: { revision: 1, weighsWords: false } } });
    const other = await someone();
    expect(await saving(other, betweenTheLines)).toMatchObject({ opensHelp: false });
    expect(await raisedOf(other)).toEqual([]);
    await app.run(administrator, saveRules, { input: { ...rules, revision: 1 } });
  });

  it('is asked about nothing: what the rules flag is shown to moderators', async () => {
    const viewer = await someone();
    expect(await saving(viewer, dose)).toMatchObject({ opensHelp: false, settings: { about: dose }, problems: [] });
    expect(await raisedOf(viewer)).toMatchObject([{ reason: 'dosage_advice', source: 'assessment' }]);
  });

  it('stays with its writer while only they read it; opened to others it is looked at again', async () => {
    const viewer = await someone();
    expect(await saving(viewer, despair, 'ONLY_ME')).toMatchObject({ opensHelp: true });
    expect(await raisedOf(viewer)).toEqual([]);
    expect(await saving(viewer, despair, 'COMMUNITY')).toMatchObject({ opensHelp: true });
    expect(await raisedOf(viewer)).toHaveLength(1);
    expect(await saving(viewer, despair, 'MEMBERS')).toMatchObject({ opensHelp: false });
    expect(await raisedOf(viewer)).toEqual([]);
  });

  it('is of no concern when it is quiet, or empty', async () => {
    const viewer = await someone();
    expect(await saving(viewer, 'I paint, and I live with migraine.')).toMatchObject({ opensHelp: false });
    expect(await saving(viewer, '')).toMatchObject({ opensHelp: false, problems: [] });
    expect(await raisedOf(viewer)).toEqual([]);
  });
});
