import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '@entraide/testing';
import { Stage, forumFeatures } from '../spec/stage.ts';

const list = `query ($filter: ThreadFilterInput!) { threads(filter: $filter) { nodes { id } } }`;

interface Listed {
  readonly threads: { readonly nodes: readonly { readonly id: string }[] };
}

describe('threads that concern the reader', () => {
  let stage: Stage;
  const members: Record<string, string> = {};
  const threads: Record<string, string> = {};
  beforeAll(async () => {
    stage = await Stage.on(await TestApp.start(forumFeatures));
    const here = await stage.community('migraine');
    const elsewhere = await stage.community('elsewhere');
    const nights = await stage.topic(here, 'nights');
    const days = await stage.topic(elsewhere, 'days');
    members['amina'] = await stage.member('Amina', here);
    members['luc'] = await stage.member('Luc', elsewhere);
    members['nobody'] = await stage.member('Nobody');
    const start = (author: string, communityId: string, topicId: string, visibility: string): Promise<string> =>
      stage.startThread(members[author] ?? '', { communityId, topicId, visibility });
    threads['amina'] = await start('amina', here, nights, 'COMMUNITY');
    threads['luc'] = await start('luc', elsewhere, days, 'PUBLIC');
  });
  afterAll(() => stage.stop());

  const namesOf = async (filter: object, member?: string): Promise<string[]> => {
    const viewer = member ? await stage.app.viewer(members[member] ?? '') : stage.app.visitor();
    const answer = await stage.app.run<Listed>(viewer, list, { filter });
    const found = answer.data.threads.nodes.map((node) => node.id);
    return Object.keys(threads).filter((name) => found.includes(threads[name] ?? ''));
  };

  it.each([
    [undefined, [], []],
    ['nobody', [], []],
    ['amina', ['amina'], ['amina']],
    ['luc', ['luc'], ['luc']],
  ])('are for %s: started %j, in their communities %j', async (member, mine, near) => {
    expect(await namesOf({ isMine: true }, member)).toEqual(mine);
    expect(await namesOf({ isInMyCommunities: true }, member)).toEqual(near);
    expect(await namesOf({ isInMyCommunities: true, isUnanswered: true }, member)).toEqual(near);
  });

  it('are all that may be read when nothing is asked for', async () => {
    expect(await namesOf({ isMine: false, isInMyCommunities: false }, 'amina')).toEqual(['amina', 'luc']);
    expect(await namesOf({})).toEqual(['luc']);
  });
});
