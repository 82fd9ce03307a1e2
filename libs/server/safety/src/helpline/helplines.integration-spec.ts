import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberViewer } from '@entraide/domain-kernel';
import { accountsFeature } from '@entraide/server-accounts';
import { catalogueFeature } from '@entraide/server-catalogue';
import { Clock } from '@entraide/server-platform';
import { TestApp, addMember } from '@entraide/testing';
import { safetyFeature } from '../safety.feature.ts';

const directory = `{ helplines { version lines { id country purpose channel contact nameEn nameFr needsCheck revision checkedOn } } }`;
const save = `mutation ($input: SaveHelplineInput!) { saveHelpline(input: $input) { helpline { id revision } problems { code field } } }`;
const check = `mutation ($id: ID!, $revision: Int!) { checkHelpline(id: $id, revision: $revision) { helpline { checkedOn } problems { code } } }`;
const remove = `mutation ($id: ID!, $revision: Int!) { removeHelpline(id: $id, revision: $revision) { problems { code } } }`;

interface Line {
  readonly id: string;
  readonly country: string;
  readonly contact: string;
  readonly purpose: string;
  readonly needsCheck: boolean;
  readonly revision: number;
  readonly checkedOn: string;
}

const line = {
  ...{ country: 'be', purpose: 'LISTENING', channel: 'PHONE', contact: '0800 32 123', position: 0 },
  ...{ nameEn: 'Suicide prevention centre', nameFr: 'Centre de prévention du suicide', languages: 'fr, nl' },
  ...{ hoursEn: 'Day and night', hoursFr: 'Jour et nuit', forWhomEn: 'Everybody', forWhomFr: 'Tout le monde' },
  checkedOn: '2026-11-01',
};

describe('helplines', () => {
  let app: TestApp;
  let administrator: MemberViewer;

  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, accountsFeature, safetyFeature]);
    administrator = await app.viewer(await addMember(app, 'Ada', { isAdministrator: true }));
  });
  afterAll(() => app.stop());

  const at = <T>(moment: string, work: () => Promise<T>): Promise<T> =>
    app.nest.get(Clock).runAt(new Date(moment), work);
  const all = async () =>
    (await app.run<{ helplines: { version: string; lines: Line[] } }>(app.visitor(), directory)).data.helplines;
  const saving = async (traits: Record<string, unknown> = {}) =>
    at(
      '2026-11-22T12:00:00Z',
      async () =>
        (
          await app.run<{
            saveHelpline: { helpline: { id: string } | null; problems: { field: string; code: string }[] };
          }>(administrator, save, { input: { ...line, idempotencyKey: randomUUID(), ...traits } })
        ).data.saveHelpline,
    );

  it('begin with those that stood on the help page, for visitors too', async () => {
    const { lines } = await all();
    expect(lines.map(({ country, contact }) => `${country} ${contact}`)).toEqual([
      'EU 112',
      'FR 3114',
      'FR 15',
      'FR 112',
      'GB 116 123',
      'GB 999',
      'IE 116 123',
      'IE 112',
      'US 988',
      'US 911',
    ]);
  });

  it('cost a page no statement once they were read', async () => {
    await all();
    const again = await app.run(app.visitor(), directory);
    expect(again.statements).toEqual([]);
  });

  it('are added, changed and removed, and every page sees it at once', async () => {
    const before = await all();
    const added = (await saving()).helpline as { id: string };
    const after = await all();
    expect(after.version).not.toBe(before.version);
    expect(after.lines.find(({ id }) => id === added.id)).toMatchObject({ country: 'BE', contact: '0800 32 123' });
    expect(await saving()).toMatchObject({ helpline: null, problems: [{ code: 'ALREADY_EXISTS', field: 'contact' }] });
    expect((await saving({ id: added.id, revision: 1, contact: '107' })).helpline).toMatchObject({ revision: 2 });
    expect((await saving({ id: added.id, revision: 1 })).problems).toMatchObject([{ code: 'CHANGED_MEANWHILE' }]);
    await app.run(administrator, remove, { id: added.id, revision: 2 });
    expect((await all()).lines.map(({ country }) => country)).not.toContain('BE');
  });

  it.each([
    ['country', { country: 'Belgium' }],
    ['contact', { contact: 'call us' }],
    ['contact', { channel: 'WEB', contact: 'javascript:alert(1)' }],
    ['nameEn', { nameEn: ' ' }],
    ['hoursFr', { hoursFr: 'x'.repeat(121) }],
    ['languages', { languages: 'French' }],
    ['checkedOn', { checkedOn: '2026-11-23' }],
    ['checkedOn', { checkedOn: '2026-02-30' }],
    ['position', { position: -1 }],
  ])('are refused at %s: %j', async (field, traits) => {
    expect((await saving(traits)).problems.map((problem) => problem.field)).toEqual([field]);
  });

  it('warn administrators, and nobody else, when a check is older than 180 days', async () => {
    const count = async (viewer: Parameters<typeof app.run>[0]) =>
      (await app.run<{ helplinesToCheck: number | null }>(viewer, '{ helplinesToCheck }')).data.helplinesToCheck;
    const member = await app.viewer(await addMember(app, 'Tom'));
    await at('2027-05-21T00:00:00Z', async () => expect(await count(administrator)).toBe(0));
    await at('2027-05-22T00:00:00Z', async () => {
      expect(await count(administrator)).toBe(10);
      expect(await count(member)).toBeNull();
      expect(await count(app.visitor())).toBeNull();
      const [first] = (await all()).lines as [Line];
      expect(first.needsCheck).toBe(true);
      const seen = { id: first.id, revision: first.revision };
      const answer = await app.run(administrator, check, seen);
      expect(answer.data).toMatchObject({ checkHelpline: { helpline: { checkedOn: '2027-05-22' } } });
      expect(await count(administrator)).toBe(9);
      expect((await app.run(administrator, check, seen)).data).toMatchObject({
        checkHelpline: { problems: [{ code: 'CHANGED_MEANWHILE' }] },
      });
    });
  });
});
