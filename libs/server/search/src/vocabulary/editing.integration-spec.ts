import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer } from '@entraide/domain-kernel';
import { TestApp, addMember, makeModerator } from '@entraide/testing';
import { addCommunity, addConcept, searchFeatures } from '../spec/scene.ts';
import {
  type Payload,
  type Synonym,
  SynonymWriter,
  create,
  input,
  list,
  one,
  preview,
  remove,
  undo,
  update,
} from './synonym-writer.spec-support.ts';

describe('curated entries', () => {
  let app: TestApp;
  let ada: MemberViewer;
  let writer: SynonymWriter;

  beforeAll(async () => {
    app = await TestApp.start(searchFeatures);
    await addConcept(app, 'symptom', 'biliary-colic', { label: 'Biliary colic' }, { label: 'Colique hépatique' });
    await addConcept(app, 'condition', 'knee-arthrosis', { label: 'Knee arthrosis' }, { label: 'Gonarthrose' });
    await app.runJobs();
    ada = await app.viewer(await addMember(app, 'Ada', { isAdministrator: true }));
    writer = new SynonymWriter(app, ada);
  });
  afterAll(() => app.stop());

  const creating = (given: Record<string, unknown>, key?: ReturnType<typeof randomUUID>): Promise<Payload> =>
    writer.creating(given, key);
  const created = (given: Record<string, unknown>): Promise<Synonym> => writer.created(given);
  const act = (...args: Parameters<SynonymWriter['act']>): Promise<Payload> => writer.act(...args);

  it.each<[string, Record<string, unknown>, { code: string; field: string }]>([
    ['words of despair', { wordsFr: ['envie de mourir', 'fatigue'] }, { code: 'SYNONYM_CRISIS', field: 'wordsFr' }],
    [
      'an unknown concept',
      { kind: 'LEADS_TO', wordsEn: ['zig'], leadsTo: '/symptoms/x' },
      { code: 'CONCEPT_UNCLEAR', field: 'leadsTo' },
    ],
    [
      'a name of the concept itself',
      { kind: 'LEADS_TO', wordsEn: ['Biliary colics'], leadsTo: 'Colique hépatique' },
      { code: 'SYNONYM_TAKEN', field: 'wordsEn' },
    ],
  ])('may not hold %s', async (_what, given, problem) => {
    expect(await creating(given)).toMatchObject({ synonym: null, problems: [problem] });
  });

  it('have each word once', async () => {
    const entry = await created({ wordsEn: ['zig', 'zag'] });
    expect(await creating({ wordsEn: ['Zags', 'zug'] })).toMatchObject({
      synonym: null,
      problems: [{ code: 'SYNONYM_TAKEN', field: 'wordsEn' }],
    });
    const gone = await act(remove, entry);
    const other = await created({ wordsEn: ['zags', 'zug'] });
    expect(await act(undo, gone.synonym as Synonym)).toMatchObject({
      synonym: null,
      problems: [{ code: 'ALREADY_EXISTS' }],
    });
    await act(remove, other);
  });

  it('are made once for one key, changed by revision, and keep what they said, and by whom', async () => {
    const key = randomUUID();
    const given = { wordsEn: ['pip', 'pap'], note: 'Heard often.' };
    const first = (await creating(given, key)).synonym as Synonym;
    expect((await creating(given, key)).synonym?.id).toBe(first.id);
    const changed = await act(update, first, { wordsEn: ['pip', 'pop'], note: 'Better.' });
    expect(changed.problems).toEqual([]);
    expect(await act(update, first, given)).toMatchObject({ problems: [{ code: 'CHANGED_MEANWHILE' }] });
    const undone = await act(undo, changed.synonym as Synonym);
    expect(undone.synonym).toMatchObject({ wordsEn: ['pip', 'pap'], note: 'Heard often.', revision: 3 });
    const { data, statements } = await app.run(ada, one, { id: first.id });
    expect(data).toMatchObject({
      searchSynonym: {
        versions: [
          { revision: 3, action: 'UNDONE', note: 'Heard often.', author: { pseudonym: 'Ada' } },
          { revision: 2, action: 'CHANGED', note: 'Better.' },
          { revision: 1, action: 'CREATED', note: 'Heard often.' },
        ],
      },
    });
    expect(statements.length).toBeLessThanOrEqual(6);
    const lines = await app.database.query<{ action: string }>(
      `select action from journal_entry where subject_id = $1 order by at, id`,
      [first.id],
    );
    expect(lines.map(({ action }) => action)).toEqual(['synonym_created', 'synonym_changed', 'synonym_undone']);
    expect((await act(undo, { ...first, revision: 3 })).synonym).toMatchObject({ wordsEn: ['pip', 'pop'] });
  });

  it('are listed, found by part of a word, page by page at the same cost', async () => {
    for (let n = 0; n < 25; n += 1) await created({ wordsEn: [`listed${n}x`, `other${n}x`], note: String(n) });
    interface Listed {
      searchSynonyms: { nodes: { wordsEn: string[] }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }
    const ask = (variables: object) => app.run<Listed>(ada, list, { ...variables });
    const [few, many] = [await ask({ first: 1 }), await ask({ first: 50 })];
    expect(few.statements.length).toBe(many.statements.length);
    const found = await ask({ text: 'LISTÉD1' });
    expect(found.data.searchSynonyms.nodes).toHaveLength(11);
    const page = await ask({ text: 'listed', first: 20 });
    const rest = await ask({ text: 'listed', first: 20, after: page.data.searchSynonyms.pageInfo.endCursor });
    expect(page.data.searchSynonyms.nodes.length + rest.data.searchSynonyms.nodes.length).toBe(25);
    expect((await ask({ isRemoved: true, text: 'zug' })).data.searchSynonyms.nodes).toHaveLength(1);
  });

  it('cost at most twelve statements to write', async () => {
    const { statements } = await app.run(ada, create, {
      key: randomUUID(),
      input: input({ kind: 'LEADS_TO', wordsEn: ['costly', 'dear'], leadsTo: 'Gonarthrose' }),
    });
    expect(statements.length).toBeLessThanOrEqual(12);
  });

  it('is for administrators alone, and alike for what is not there', async () => {
    const moderatorId = await addMember(app, 'Moderator');
    await makeModerator(app, moderatorId, (await addCommunity(app, 'here')).communityId);
    const closed = {
      'a visitor': app.visitor(),
      'a member': await app.viewer(await addMember(app, 'Member')),
      'a moderator': await app.viewer(moderatorId),
    };
    for (const [who, viewer] of Object.entries(closed)) {
      for (const [document, variables] of [
        [list, {}],
        [one, { id: randomUUID() }],
        [preview, { input: input({ wordsEn: ['zig', 'zag'] }), questions: [] }],
        [create, { key: randomUUID(), input: input({ wordsEn: ['zig', 'zag'] }) }],
        [remove, { id: randomUUID(), revision: 1 }],
      ] as const) {
        const { errors } = await app.run(viewer, document, variables);
        expect([who, errors?.[0]?.extensions?.['code']]).toEqual([
          who,
          who === 'a visitor' ? 'UNAUTHENTICATED' : 'NOT_FOUND',
        ]);
      }
    }
    for (const id of [randomUUID(), 'x']) {
      expect((await app.run(ada, one, { id })).data).toEqual({ searchSynonym: null });
      expect(await act(remove, { id, revision: 1 } as Synonym)).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
    }
  });
});
