import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type MemberViewer, type Outcome, type Viewer, isMember } from '@entraide/domain-kernel';
import { AnswerFollowUpCommand } from '@entraide/server-experiences';
import { DeletePostCommand, JoinCommunityCommand } from '@entraide/server-forum';
import { Clock } from '@entraide/server-platform';
import { TestApp, addMember, addMembership } from '@entraide/testing';
import { engines, settle, tellWhatIsLeftOut } from '../spec/engines.spec-support.ts';
import {
  type Place,
  type Searched,
  addCommunity,
  addConcept,
  later,
  reply,
  searchDocument,
  searchFeatures,
  shareExperience,
  startThread,
} from '../spec/scene.ts';

tellWhatIsLeftOut('what answers are narrowed by');

/** Of members one more statement tells who they are. */
const goal = (viewer: Viewer): number => (isMember(viewer) ? 9 : 6);

describe.each(engines)('what answers by %s are narrowed by', (_engine, open) => {
  let app: TestApp;
  let server: Awaited<ReturnType<typeof open>>;
  let place: Place;
  let author: MemberViewer;
  let condition: string;
  let treatment: string;

  const run = (text: string, filter: object = {}, viewer: Viewer = app.visitor(), first = 50) =>
    app.run<Searched>(viewer, searchDocument, { text, filter, first });
  const ask = async (...args: Parameters<typeof run>): Promise<Searched['search']> => (await run(...args)).data.search;
  const facets = async (text: string): Promise<Searched['search']['facets']> => (await ask(text)).facets;
  const done = (outcome: Outcome<unknown>): void => expect(outcome).toMatchObject({ ok: true });
  const cast = async (name: string, role: string): Promise<MemberViewer> => {
    const id = await addMember(app, name);
    await addMembership(app, id, place.communityId, role);
    return app.viewer(id);
  };

  beforeAll(async () => {
    server = await open();
    app = await TestApp.start(searchFeatures, server.settings);
    condition = await addConcept(app, 'condition', 'gout', { label: 'Gout' }, { label: 'Goutte' });
    treatment = await addConcept(app, 'treatment', 'cherries', { label: 'Cherries' }, { label: 'Cerises' });
    place = await addCommunity(app, 'gout', [condition]);
    author = await cast('Author', 'patient');
    await settle(app);
  });
  afterAll(async () => {
    await app.stop();
    await server.stop();
  });

  it('a thread is answered while it has a visible reply', async () => {
    const threadId = await startThread(app, author, place, { text: 'Who knows the okapi of the forest?' });
    await settle(app);
    expect((await facets('okapi')).answered).toEqual([{ isAnswered: false, count: 1 }]);
    const postId = await reply(app, author, threadId, 'I do, I have seen one.');
    await settle(app);
    expect((await facets('okapi')).answered).toEqual([{ isAnswered: true, count: 1 }]);
    expect((await ask('okapi', { isAnswered: false })).total).toBe(0);
    done(await app.nest.get(DeletePostCommand).execute(author, postId));
    await settle(app);
    expect((await facets('okapi')).answered).toEqual([{ isAnswered: false, count: 1 }]);
  });

  it('a role is the one that is shown now, in threads and in replies', async () => {
    const caregiver = await cast('Caregiver', 'caregiver');
    const threadId = await startThread(app, caregiver, place, { text: 'A thread that tells of the tapir.' });
    const other = await startThread(app, author, place, { text: 'A thread that tells of something else.' });
    await reply(app, caregiver, other, 'A reply that tells of the tapir.');
    await settle(app);
    expect((await facets('tapir')).authorRoles).toEqual([{ role: 'CAREGIVER', count: 2 }]);
    const { communityId } = place;
    done(await app.nest.get(JoinCommunityCommand).execute(caregiver, { communityId, role: 'bereaved' }));
    expect(await ask('tapir', { authorRole: 'CAREGIVER' })).toMatchObject({ hits: [], total: 0 });
    await settle(app);
    expect((await facets('tapir')).authorRoles).toEqual([{ role: 'BEREAVED', count: 2 }]);
    expect((await ask('tapir', { authorRole: 'BEREAVED' })).hits.map((hit) => hit.threadId)).toContain(threadId);
    await app.run(caregiver, `mutation Probe($id: ID!) { leaveCommunity(communityId: $id) { problems { code } } }`, {
      id: communityId,
    });
    expect(await ask('tapir', { authorRole: 'BEREAVED' })).toMatchObject({ hits: [], total: 0 });
    await settle(app);
    expect((await facets('tapir')).authorRoles).toEqual([]);
    expect((await ask('tapir')).total).toBe(2);
  });

  it('how much it helped is what was told last', async () => {
    const weekMs = 7 * 86_400_000;
    const told = { treatmentId: treatment, purposeId: condition, effectiveness: 'slight' as const };
    const narrative = 'A story about the wombat, which is as long as it has to be, and a little more.';
    const id = await app.nest
      .get(Clock)
      .runAt(new Date(Date.now() - 5 * weekMs), () => shareExperience(app, author, { ...told, narrative }));
    await settle(app);
    expect((await facets('wombat')).effectiveness).toEqual([{ effectiveness: 'SLIGHT', count: 1 }]);
    const answers = {
      isStillTaking: true,
      effectiveness: 'major',
      sideEffectsOverall: 'none',
      stopReasons: [],
    } as const;
    done(await app.nest.get(AnswerFollowUpCommand).execute(author, { experienceId: id, weeks: 4, answers }));
    expect(await ask('wombat', { effectiveness: 'SLIGHT' })).toMatchObject({ hits: [], total: 0 });
    await settle(app);
    expect((await facets('wombat')).effectiveness).toEqual([{ effectiveness: 'MAJOR', count: 1 }]);
    expect((await ask('wombat', { effectiveness: 'MAJOR' })).hits).toMatchObject([{ effectiveness: 'MAJOR' }]);
  });

  it('words of an address that lead nowhere are left out, and those that do are named', async () => {
    await startThread(app, author, place, { text: 'The numbat sleeps at night.', conceptIds: [condition] });
    await settle(app);
    const known = { conditionSlug: 'gout', communitySlug: 'gout' };
    const unknown = { treatmentSlug: 'gone', symptomSlug: `' or 1=1` };
    expect(await ask('numbat', { ...known, ...unknown })).toMatchObject({
      total: 1,
      filterCondition: { id: condition },
      filterCommunity: { id: place.communityId },
      filterTreatment: null,
      filterSymptom: null,
    });
    expect(await ask('numbat', { conditionSlug: 'gout', treatmentSlug: 'cherries' })).toMatchObject({
      total: 0,
      filterTreatment: { id: treatment },
    });
  });

  it('tells of a concept where it is at home, and only of threads that the reader may read', async () => {
    const about = { conceptIds: [condition] };
    const elsewhere = await addCommunity(app, 'elsewhere', [condition, treatment]);
    await addMembership(app, author.memberId, elsewhere.communityId);
    const there = await app.viewer(author.memberId);
    await startThread(app, there, elsewhere, { text: 'Not linked, in a community for more than that.' });
    const before = (await ask('gout')).concepts[0]?.numbers?.threadCount ?? 0;
    await startThread(app, author, place, { text: 'Not linked, in the community that is for it.' });
    await startThread(app, author, place, { ...about, text: 'For everybody, about gout.', visibility: 'public' });
    await startThread(app, author, place, { ...about, text: 'For members, about gout.', visibility: 'members' });
    await startThread(app, author, place, { ...about, text: 'For us alone, about gout.', visibility: 'community' });
    await app.database.query(
      `insert into evidence_cell (treatment_id, purpose_id, people, rated, helped, worse, helped_lower, overall_answered,
         severe, taking_answered, stopped, figures) values ($1, $2, 7, 7, 4, 0, 0.2, 7, 0, 7, 0, '{}')`,
      [treatment, condition],
    );
    await settle(app);
    const stranger = await app.viewer(await addMember(app, 'Stranger'));
    const seen = [];
    for (const viewer of [app.visitor(), stranger, author]) seen.push((await ask('gout', {}, viewer)).concepts[0]);
    const home = { community: { id: place.communityId }, treatmentCount: 1 };
    const open = before + 2;
    expect(seen).toMatchObject(
      [0, 1, 2].map((more) => ({ concept: { id: condition }, numbers: { ...home, threadCount: open + more } })),
    );
    const fromOutside = await app.run<Searched>(app.visitor(), searchDocument, { text: 'gout' }, 'api');
    expect(fromOutside.data.search.concepts).toMatchObject([{ numbers: { treatmentCount: 0 } }]);
  });

  it('costs the same for one hit and for fifty, with and without a filter, and also for none', async () => {
    const filter = { conditionSlug: 'gout', communitySlug: 'gout', language: 'EN' };
    const questions = [
      ['gout capybara', {}],
      ['gout capybara', filter],
    ] as const;
    const costs = async (viewer: Viewer) => {
      const answers = [];
      for (const [text, narrow] of questions) answers.push(await run(text, narrow, viewer));
      return answers.map(({ statements, data }) => ({ cost: statements.length, hits: data.search.hits.length }));
    };
    const tell = (number: number): Promise<void> => later(app, number, () => write(number));
    const write = async (number: number): Promise<void> => {
      const text = `The capybara of the river, and gout, number ${number}.`;
      await startThread(app, author, place, { conceptIds: [condition], text });
      const treatmentId = await addConcept(app, 'treatment', `r-${number}`, { label: `R ${number}` }, { label: null });
      const narrative = `A long enough story of the capybara and of gout, which is number ${number}.`;
      const within = number % 2 === 0 ? {} : { visibility: 'community' as const, communityId: place.communityId };
      await shareExperience(app, author, { treatmentId, purposeId: condition, narrative, ...within });
    };
    await tell(0);
    await tell(1);
    await settle(app);
    const few = [await costs(app.visitor()), await costs(author)];
    for (let number = 2; number < 40; number++) await tell(number);
    await settle(app);
    const many = [await costs(app.visitor()), await costs(author)];
    expect(many[1]?.map(({ hits }) => hits)).toEqual([50, 50]);
    expect(many.map((of) => of.map(({ cost }) => cost))).toEqual(few.map((of) => of.map(({ cost }) => cost)));
    for (const viewer of [app.visitor(), author]) {
      const nothing = [await run('qqxxzzvv', {}, viewer), await run('qqxxzzvv', filter, viewer)];
      expect(nothing.map(({ data }) => data.search.total)).toEqual([0, 0]);
      const cost = [...(await costs(viewer)).map((one) => one.cost), ...nothing.map((one) => one.statements.length)];
      expect(Math.max(...cost)).toBeLessThanOrEqual(goal(viewer));
    }
  });
});
