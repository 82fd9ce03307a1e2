import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer, Viewer } from '@entraide/domain-kernel';
import { addMember, addMembership, makeModerator } from '@entraide/testing';
import { CaseWorld } from '../spec/case-world.spec-support.ts';

interface AskedCase {
  readonly revision: number;
  readonly opinionOf: { readonly pseudonym: string } | null;
  readonly isAskedOfMe: boolean;
  readonly opinionColleagues: readonly { readonly pseudonym: string }[];
  readonly notes: readonly { readonly kind: string; readonly addressee: { readonly pseudonym: string } | null }[];
  readonly viewerCan: Record<string, boolean>;
}

const document = `query ($id: ID!) { moderationCase(id: $id) {
  revision opinionOf { pseudonym } isAskedOfMe opinionColleagues { pseudonym }
  notes { kind addressee { pseudonym } } viewerCan { giveOpinion passOpinion askOpinion } } }`;

describe('the opinion of one colleague', () => {
  let world: CaseWorld;
  let third: MemberViewer;

  beforeAll(async () => {
    world = await CaseWorld.start();
    const id = await addMember(world.app, 'Third');
    await addMembership(world.app, id, world.here.id);
    await makeModerator(world.app, id, world.here.id);
    third = await world.app.viewer(id);
  });
  afterAll(() => world.app.stop());

  const show = async (viewer: Viewer, id: string): Promise<AskedCase> =>
    (await world.app.run<{ moderationCase: AskedCase }>(viewer, document, { id })).data.moderationCase;
  const send = async (viewer: Viewer, what: string, input: Record<string, unknown>): Promise<string[]> => {
    const type = `${what.charAt(0).toUpperCase()}${what.slice(1)}Input`;
    const { data } = await world.app.run<Record<string, { problems: { code: string }[] }>>(
      viewer,
      `mutation ($input: ${type}!) { ${what}(input: $input) { problems { code field } } }`,
      { input },
    );
    return data[what]?.problems.map(({ code }) => code) ?? [];
  };
  const waiting = async (viewer: Viewer) => {
    const { data } = await world.app.run<{
      asked: { nodes: { id: string }[] };
      ofAll: { nodes: { id: string }[] };
      moderationCaseCounts: { askedOfMe: number; opinionAsked: number };
    }>(
      viewer,
      `query { asked: moderationCases(filter: { askedOfMe: true }, first: 20) { nodes { id } }
         ofAll: moderationCases(filter: { asksOpinion: true }, first: 20) { nodes { id } }
         moderationCaseCounts { askedOfMe opinionAsked } }`,
    );
    const { asked, ofAll, moderationCaseCounts: counts } = data;
    expect([asked.nodes.length, ofAll.nodes.length]).toEqual([counts.askedOfMe, counts.opinionAsked]);
    return { asked: asked.nodes.map(({ id }) => id), ofAll: ofAll.nodes.map(({ id }) => id) };
  };
  const names = (colleagues: readonly { readonly pseudonym: string }[]) => colleagues.map(({ pseudonym }) => pseudonym);

  it('is asked of somebody in charge, stands in their queue alone, and can be passed on and answered', async () => {
    const { id } = await world.taken();
    expect(names((await show(world.keeper, id)).opinionColleagues)).toEqual(['Colleague', 'Third', 'Admin']);
    expect((await show(world.colleague, id)).opinionColleagues).toEqual([]);
    const question = { caseId: id, revision: 2, text: 'Is this advice?', colleagueId: world.colleague.memberId };
    expect(await send(world.keeper, 'askOpinion', question)).toEqual([]);
    expect(await waiting(world.colleague)).toEqual({ asked: [id], ofAll: [id] });
    expect(await waiting(third)).toEqual({ asked: [], ofAll: [] });
    expect(await waiting(world.keeper)).toEqual({ asked: [], ofAll: [] });
    expect(await show(world.colleague, id)).toMatchObject({
      isAskedOfMe: true,
      opinionOf: { pseudonym: 'Colleague' },
      viewerCan: { giveOpinion: true, passOpinion: true, askOpinion: false },
    });
    expect((await show(third, id)).viewerCan).toMatchObject({ giveOpinion: true, passOpinion: false });

    const passing = { caseId: id, revision: 3, colleagueId: third.memberId };
    expect(await send(third, 'passOpinion', passing)).toEqual(['CHANGED_MEANWHILE']);
    expect(await send(world.colleague, 'passOpinion', { ...passing, colleagueId: world.colleague.memberId })).toEqual([
      'NOT_IN_LIST',
    ]);
    expect(await send(world.colleague, 'passOpinion', passing)).toEqual([]);
    expect(await waiting(world.colleague)).toEqual({ asked: [], ofAll: [] });
    expect(await waiting(third)).toEqual({ asked: [id], ofAll: [id] });
    expect(await send(third, 'passOpinion', { caseId: id, revision: 4, text: 'I know them too well.' })).toEqual([]);
    expect(await waiting(world.colleague)).toEqual({ asked: [], ofAll: [id] });

    const words = { caseId: id, revision: 5, text: 'It is told as their own.', advice: 'KEEP' };
    expect(await send(world.colleague, 'giveOpinion', words)).toEqual([]);
    const shown = await show(world.keeper, id);
    expect(shown).toMatchObject({ revision: 6, opinionOf: null });
    expect(shown.notes.map(({ kind, addressee }) => [kind, addressee?.pseudonym ?? null])).toEqual([
      ['OPINION_ASKED', 'Colleague'],
      ['OPINION_PASSED', 'Third'],
      ['OPINION_PASSED', null],
      ['OPINION', null],
    ]);
  });

  it('is never asked of the person it is about, of who reported it, nor of somebody not in charge', async () => {
    const threadId = await world.stage.thread(third, world.here);
    await world.stage.report(world.colleague, 'THREAD', threadId);
    const { id } = await world.stage.caseOn(world.keeper, threadId);
    await world.stage.handle(world.keeper, 'takeCase', id, 1);
    expect(names((await show(world.keeper, id)).opinionColleagues)).toEqual(['Admin']);
    const nobody = [third, world.colleague, world.elsewhere, world.tom, world.keeper].map(({ memberId }) => memberId);
    for (const colleagueId of [...nobody, 'no id', '00000000-0000-7000-8000-000000000000']) {
      const question = { caseId: id, revision: 2, text: 'Is this advice?', colleagueId };
      expect(await send(world.keeper, 'askOpinion', question)).toEqual(['NOT_IN_LIST']);
    }
    const asked = { caseId: id, revision: 2, text: 'Is it?', colleagueId: world.administrator.memberId };
    expect(await send(world.keeper, 'askOpinion', asked)).toEqual([]);
    expect((await waiting(world.administrator)).asked).toContain(id);
  });

  it('is told to whoever is asked by mail, without a word of it, unless they have passed it on', async () => {
    const mails = (name: string): string[] => world.mailsTo(name).filter((mail) => mail.includes('asked=yes'));
    await world.app.runJobs();
    const before = [mails('Colleague').length, mails('Admin').length];
    const { id } = await world.taken();
    const question = { caseId: id, revision: 2, text: 'Is this advice?', colleagueId: world.colleague.memberId };
    await send(world.keeper, 'askOpinion', question);
    await send(world.colleague, 'passOpinion', { caseId: id, revision: 3, colleagueId: world.administrator.memberId });
    await world.app.runJobs();
    expect([mails('Colleague').length, mails('Admin').length]).toEqual([before[0], (before[1] ?? 0) + 1]);
    expect(mails('Admin').at(-1)).not.toMatch(
      /Amina_L|Tom_W|Keeper|Colleague|Is this advice|get through the night|migraine|forty drops/,
    );
  });

  it('is not asked of who is shut out, and is asked of everybody again when nobody is named', async () => {
    const { id } = await world.taken();
    await world.app.database.inTransaction('system', (transaction) =>
      transaction.query(
        `insert into member_sanction (member_id, decision_id, kind, starts_at) values ($1, $2, 'ban', now() - interval '1 day')`,
        [third.memberId, id],
      ),
    );
    expect(names((await show(world.keeper, id)).opinionColleagues)).toEqual(['Colleague', 'Admin']);
    const question = { caseId: id, revision: 2, text: 'Is this advice?', colleagueId: world.administrator.memberId };
    await send(world.keeper, 'askOpinion', question);
    expect((await waiting(world.colleague)).ofAll).not.toContain(id);
    await send(world.keeper, 'askOpinion', { caseId: id, revision: 3, text: 'Anybody, then?' });
    expect((await waiting(world.colleague)).ofAll).toContain(id);
    expect((await waiting(world.administrator)).asked).not.toContain(id);
  });
});
