import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { curationKinds } from '@entraide/domain-access';
import { decisionActions, reportSources, reportableKinds, stayCauses } from '@entraide/domain-moderation';
import { Journal, type JournalLine, journalActions, journalDetailKinds } from '@entraide/server-platform';
import { TestApp } from '@entraide/testing';
import { moderationFeatures } from '../spec/moderation-features.ts';

const server = path.resolve(import.meta.dirname, '../../..');
const writers = readdirSync(server, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\/src\/.*\.ts$/.test(file) && !/spec|\.d\.ts|node_modules/.test(file))
  .map((file) => ({ file, source: readFileSync(path.join(server, file), 'utf8') }))
  .filter(({ source }) => /journal\s*\.write\(/.test(source));

describe('the words of the journal', () => {
  it.each([
    ['decision', decisionActions],
    ['kind', curationKinds],
    ['source', reportSources],
    ['stays', stayCauses],
    ['targetKind', reportableKinds],
  ] as const)('know every %s', (key, words) => {
    expect(journalDetailKinds[key]).toEqual(expect.arrayContaining([...words]));
  });

  it('are all that its writers name', () => {
    const named = writers.flatMap(({ file, source }) =>
      [...source.matchAll(/detail: \{([^}]*)\}/g)].flatMap(([, detail = '']) =>
        [...detail.matchAll(/(?:^|,|\{)\s*(\w+)\s*(?=[:,}]|$)/gm)].map(([, key = '']) => ({ file, key })),
      ),
    );
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter(({ key }) => !Object.hasOwn(journalDetailKinds, key))).toEqual([]);
  });

  it('leave no action that nobody writes, and no writer that would not be found here', () => {
    expect(writers.length).toBeGreaterThan(25);
    const everything = readdirSync(server, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\/src\/.*\.ts$/.test(file) && !/spec|platform\/src\/journal/.test(file))
      .map((file) => readFileSync(path.join(server, file), 'utf8'))
      .join('\n');
    const inserts = everything.match(/insert into journal_entry/g) ?? [];
    expect(inserts).toEqual([]);
    expect(new Set(journalActions).size).toBe(journalActions.length);
  });
});

describe('a line that holds somebody’s words', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start(moderationFeatures);
  });
  afterAll(() => app.stop());

  it('is refused with everything it tells of', async () => {
    const line = {
      ...{ action: 'case_decided', actorId: null, communityId: null },
      subject: { kind: 'case', id: '01a20140-6ad2-7c96-b048-a4b849e480de' },
      detail: { decision: 'Nobody would miss me' },
    } as const satisfies JournalLine;
    const writing = app.database.inTransaction('system', (transaction) =>
      app.nest.get(Journal).write(transaction, line),
    );
    await expect(writing).rejects.toThrow('The journal takes ids and known words only: detail.decision');
    await expect(writing).rejects.not.toThrow(/miss me/);
    expect(await app.database.query(`select 1 from journal_entry`)).toEqual([]);
  });
});
