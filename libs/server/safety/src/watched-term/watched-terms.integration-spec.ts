import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer } from '@entraide/domain-kernel';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { TestApp, addMember } from '@entraide/testing';
import { safetyFeature } from '../safety.feature.ts';

const save = `mutation ($input: SaveWatchedTermInput!) {
  saveWatchedTerm(input: $input) { term { id words revision } problems { code field } } }`;
const remove = `mutation ($id: ID!, $revision: Int!) { removeWatchedTerm(id: $id, revision: $revision) { problems { code } } }`;
const bring = `mutation ($table: String!) { importWatchedTerms(table: $table) { added changed problems { code message } } }`;
const list = `{ watchedTerms { id words effect language matchesBeginnings note revision } }`;

interface Term {
  readonly id: string;
  readonly words: string;
  readonly revision: number;
}

describe('keeping watched terms', () => {
  let app: TestApp;
  let administrator: MemberViewer;

  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature, safetyFeature]);
    administrator = await app.viewer(await addMember(app, 'Ada', { isAdministrator: true }));
  });
  afterAll(() => app.stop());

  const saving = async (words: string, traits: Record<string, unknown> = {}) =>
    (
      await app.run<{ saveWatchedTerm: { term: Term | null; problems: object[] } }>(administrator, save, {
        input: { words, effect: 'FLAG', matchesBeginnings: false, note: '', ...traits },
      })
    ).data.saveWatchedTerm;
  const terms = async () => (await app.run<{ watchedTerms: Term[] }>(administrator, list)).data.watchedTerms;

  it('adds, changes and removes them, each by the revision that was seen', async () => {
    const added = (await saving('Magic powder')).term as Term;
    expect(await saving('mágic POWDER')).toMatchObject({ term: null, problems: [{ code: 'ALREADY_EXISTS' }] });
    expect((await saving('magic powder', { language: 'FR' })).term).not.toBeNull();
    expect((await saving('Magic dust', { id: added.id, revision: 1 })).term).toMatchObject({ revision: 2 });
    expect((await saving('Magic sand', { id: added.id, revision: 1 })).problems).toMatchObject([
      { code: 'CHANGED_MEANWHILE' },
    ]);
    const removing = (revision: number) =>
      app.run<{ removeWatchedTerm: { problems: object[] } }>(administrator, remove, { id: added.id, revision });
    expect((await removing(1)).data.removeWatchedTerm.problems).toMatchObject([{ code: 'CHANGED_MEANWHILE' }]);
    expect((await removing(2)).data.removeWatchedTerm.problems).toEqual([]);
    expect((await terms()).map(({ words }) => words)).toEqual(['magic powder']);
  });

  it('takes in a whole table or nothing of it', async () => {
    const bringing = async (table: string) =>
      (
        await app.run<{ importWatchedTerms: { added: number; changed: number; problems: { message: string }[] } }>(
          administrator,
          bring,
          { table },
        )
      ).data.importWatchedTerms;
    const before = await terms();
    const refused = await bringing('one,any,flag\ntwo,any,ban\n,any,flag');
    expect(refused).toMatchObject({
      added: 0,
      problems: [{ code: 'TABLE_LINE_INVALID' }, { code: 'TABLE_LINE_INVALID' }],
    });
    expect(refused.problems.map(({ message }) => message.split(':')[0])).toEqual(['Line 2, effect', 'Line 3, words']);
    expect(await terms()).toEqual(before);
    expect(await bringing('one,any,flag\ntwo,en,approve,yes,why')).toMatchObject({
      added: 2,
      changed: 0,
      problems: [],
    });
    expect(await bringing('one,any,flag\ntwo,en,show_panel')).toMatchObject({ added: 0, changed: 1, problems: [] });
    expect((await bringing('')).problems).toMatchObject([{ code: 'REQUIRED' }]);
    const { data } = await app.run<{ watchedTermsTable: string }>(administrator, '{ watchedTermsTable }');
    expect((await bringing(data.watchedTermsTable)).problems).toEqual([]);
  });

  it('names terms in the journal by their id, never by their words', async () => {
    await saving('zqplantedtermkx');
    const lines = await app.database.query<{ line: string }>(
      `select to_json(journal_entry)::text as line from journal_entry`,
    );
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter(({ line }) => /magic|zqplanted/i.test(line))).toEqual([]);
  });

  it('is for administrators alone', async () => {
    const others = [app.visitor(), await app.viewer(await addMember(app, 'Tom'))];
    for (const viewer of others) {
      for (const source of [list, '{ watchedTermsTable }', '{ writingRules { threat } }']) {
        expect((await app.run(viewer, source)).data).toBeNull();
      }
    }
  });
});
