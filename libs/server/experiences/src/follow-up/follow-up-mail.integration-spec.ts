import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { Clock } from '@entraide/server-platform';
import { TestApp, addMember } from '@entraide/testing';
import { experiencesFeature } from '../experiences.feature.ts';
import { communitiesFeature } from '../spec/communities.feature.ts';
import { addConcept } from '../spec/concepts.ts';
import { ExperienceWriter } from '../spec/experience-writer.ts';
import { stopMailsDocument } from '../spec/follow-up-documents.ts';
import { FollowUpScene, daysAgo } from './follow-up-scene.spec-support.ts';
import { indexLogFeature } from '../spec/index-log.feature.ts';
import { tokensIn } from '../spec/received-mails.ts';
import { MailFollowUpsJob } from './mail-follow-ups.job.ts';
import { TellFollowUpsJob } from './tell-follow-ups.job.ts';

const dayMs = 86_400_000;

describe('mails about follow-ups', () => {
  let app: TestApp;
  let scene: FollowUpScene;

  beforeAll(async () => {
    app = await TestApp.start([
      ...[catalogueFeature, accountsFeature, communitiesFeature, experiencesFeature, indexLogFeature],
    ]);
    scene = new FollowUpScene(app, await addConcept(app.database, 'condition', 'quite-a-condition'));
  });
  afterAll(() => app.stop());
  beforeEach(() => app.database.query(`delete from attempt_throttle`));

  it.each([
    ['en', 'Entraide: a question waits for you'],
    ['fr', 'Entraide : une question vous attend'],
  ] as const)('tell in %s that a question waits, and nothing else', async (language, subject) => {
    const author = await scene.person(language);
    await scene.publish(author, daysAgo(29));
    await scene.tell();
    const mails = scene.mailsTo(author);
    expect(mails.map((mail) => mail.subject.replace(/\s/g, ' '))).toEqual([subject]);
    expect(tokensIn(mails[0], '/follow-up')).toHaveLength(1);
    expect(tokensIn(mails[0], '/follow-up/stop')).toHaveLength(1);
    expect(mails[0]?.whole).not.toMatch(/quite|condition|treatment|traitement|diab/i);
    expect(mails[0]?.whole).not.toContain(author.pseudonym);
  });

  it('go to those alone who asked for them', async () => {
    const silent = await scene.person('en', false);
    await scene.publish(silent, daysAgo(29));
    await scene.tell();
    expect(scene.mailsTo(silent)).toEqual([]);
  });

  it.each([
    ['suspended', `update member set state = 'suspended' where id = $1`],
    ['not confirmed', `update member set is_confirmed = false where id = $1`],
    ['without the agreement', `update member set has_health_consent = false where id = $1`],
  ])('go to nobody who is %s by the time they are sent', async (_who, sql) => {
    const author = await scene.person();
    await scene.publish(author, daysAgo(29));
    await app.nest.get(TellFollowUpsJob).handle();
    await app.database.query(sql, [author.memberId]);
    await app.runJobs();
    expect(scene.mailsTo(author)).toEqual([]);
  });

  it('do not go out for an entry that was withdrawn meanwhile', async () => {
    const author = await scene.person();
    const id = await scene.publish(author, daysAgo(29));
    await app.nest.get(TellFollowUpsJob).handle();
    await new ExperienceWriter(app).withdraw(author, id);
    await app.runJobs();
    expect(scene.mailsTo(author)).toEqual([]);
  });

  it('are one a day, however many questions wait', async () => {
    const author = await scene.person();
    await scene.publish(author, daysAgo(29));
    await scene.publish(author, daysAgo(85));
    await scene.tell();
    expect(scene.mailsTo(author).map((mail) => tokensIn(mail, '/follow-up').length)).toEqual([2]);
    await scene.publish(author, daysAgo(29));
    await scene.tell();
    expect(scene.mailsTo(author)).toHaveLength(1);
    await app.nest.get(Clock).runAt(new Date(Date.now() + 1.1 * dayMs), () => scene.tell());
    expect(scene.mailsTo(author).map((mail) => tokensIn(mail, '/follow-up').length)).toEqual([2, 1]);
  });

  it('are sent once, however often the job runs', async () => {
    const author = await scene.person();
    await scene.publish(author, daysAgo(29));
    await app.nest.get(TellFollowUpsJob).handle();
    await app.nest.get(TellFollowUpsJob).handle();
    const job = app.nest.get(MailFollowUpsJob);
    await Promise.all([1, 2, 3].map(() => job.handle({ memberId: author.memberId })));
    await app.runJobs();
    await job.handle({ memberId: author.memberId });
    expect(scene.mailsTo(author)).toHaveLength(1);
  });

  it('are tried again when they could not be sent, with links of their own', async () => {
    const author = await scene.person();
    await scene.publish(author, daysAgo(29));
    await app.nest.get(TellFollowUpsJob).handle();
    const folder = path.join(app.dataDir, 'mail');
    rmSync(folder, { recursive: true, force: true });
    writeFileSync(folder, 'a file where the folder should be');
    const job = app.nest.get(MailFollowUpsJob);
    await expect(job.handle({ memberId: author.memberId })).rejects.toThrow();
    const links = await app.database.inTransaction('system', (transaction) =>
      transaction.query(`select 1 from follow_up_link where member_id = $1`, [author.memberId]),
    );
    expect(links).toEqual([]);
    rmSync(folder);
    await job.handle({ memberId: author.memberId });
    expect(scene.mailsTo(author)).toHaveLength(1);
  });

  it('end by the link in them, also when it is followed twice, and begin again only when wanted', async () => {
    const { author, token, stopToken } = await scene.mailed();
    const stop = (given: string) => app.run(app.visitor(), stopMailsDocument, { token: given });
    expect((await stop(token)).data).toMatchObject({ stopFollowUpMailsByLink: { isStopped: false } });
    const stopped = { stopFollowUpMailsByLink: { isStopped: true, problems: [] } };
    expect((await stop(stopToken)).data).toEqual(stopped);
    expect((await stop(stopToken)).data).toEqual(stopped);
    await scene.publish(author, daysAgo(29));
    await app.nest.get(Clock).runAt(new Date(Date.now() + 1.1 * dayMs), () => scene.tell());
    expect(scene.mailsTo(author)).toHaveLength(1);
  });

  it('are chosen in the settings, where they are off', async () => {
    const viewer = await app.viewer(await addMember(app, 'Chooser'));
    const settings = `query { mySettings { wantsFollowUpMail } }`;
    expect((await app.run(viewer, settings)).data).toEqual({ mySettings: { wantsFollowUpMail: false } });
    const update = `mutation U($input: UpdateSettingsInput!) { updateSettings(input: $input) { settings { wantsFollowUpMail language } } }`;
    const changed = await app.run(viewer, update, { input: { wantsFollowUpMail: true } });
    expect(changed.data).toEqual({ updateSettings: { settings: { wantsFollowUpMail: true, language: 'EN' } } });
    const other = await app.run(viewer, update, { input: { language: 'FR' } });
    expect(other.data).toMatchObject({ updateSettings: { settings: { wantsFollowUpMail: true } } });
  });
});
