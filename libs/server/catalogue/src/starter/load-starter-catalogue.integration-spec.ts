import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '@entraide/testing';
import { catalogueFeature } from '../catalogue.feature.ts';
import { LoadStarterCatalogue } from './load-starter-catalogue.ts';

interface Line {
  readonly slug: string;
  readonly label: { en: string; fr: string };
  readonly synonyms?: { en: string[]; fr: string[] };
  readonly parents?: string[];
  readonly kind?: string;
}

const lineOf = (line: Line): string =>
  JSON.stringify({
    everyday: { en: null, fr: null },
    synonyms: { en: [], fr: [] },
    codes: {},
    parents: [],
    isGroup: false,
    summary: { en: `About ${line.slug}.`, fr: `Au sujet de ${line.slug}.` },
    ...line,
  });

describe('starter catalogue', () => {
  let app: TestApp;
  let folder: string;
  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature]);
    folder = mkdtempSync(path.join(tmpdir(), 'entraide-starter-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await app.stop();
  });

  const write = (file: string, lines: readonly Line[]): void =>
    writeFileSync(path.join(folder, file), `${lines.map(lineOf).join('\n')}\n`);
  const load = (): Promise<boolean> => app.nest.get(LoadStarterCatalogue).execute(folder);
  const conditions = (): Promise<Record<string, unknown>[]> =>
    app.database.query(
      `select slug, label_en, label_fr, source, sort_key_fr from concept where kind = 'condition' order by slug`,
    );
  const namesOf = async (slug: string): Promise<string[]> =>
    (
      await app.database.query<{ name: string }>(
        `select n.name from concept_name n join concept c on c.id = n.concept_id where c.slug = $1 order by n.name collate "C"`,
        [slug],
      )
    ).map((row) => row.name);

  const gout: Line = {
    slug: 'gout',
    label: { en: 'Gout', fr: 'Goutte' },
    synonyms: { en: ['podagra', 'GOUT'], fr: [] },
  };
  const asthma: Line = { slug: 'asthma', label: { en: 'Asthma', fr: 'Asthme' }, parents: ['lungs'] };
  const lungs: Line = { slug: 'lungs', label: { en: 'Lung conditions', fr: 'Éclat des poumons' } };

  it('loads the files once', async () => {
    write('conditions.ndjson', [gout, asthma, lungs]);
    expect(await load()).toBe(true);
    expect(await load()).toBe(false);
    expect(await conditions()).toEqual([
      { slug: 'asthma', label_en: 'Asthma', label_fr: 'Asthme', source: 'starter', sort_key_fr: 'asthme' },
      { slug: 'gout', label_en: 'Gout', label_fr: 'Goutte', source: 'starter', sort_key_fr: 'goutte' },
      {
        slug: 'lungs',
        label_en: 'Lung conditions',
        label_fr: 'Éclat des poumons',
        source: 'starter',
        sort_key_fr: 'eclat des poumons',
      },
    ]);
    expect(await namesOf('gout')).toEqual(['Gout', 'Goutte', 'podagra']);
    const parents = await app.database.query(
      `select child.slug as child, parent.slug as parent from concept_parent
       join concept child on child.id = concept_id join concept parent on parent.id = parent_id`,
    );
    expect(parents).toEqual([{ child: 'asthma', parent: 'lungs' }]);
  });

  it('follows a new version of the files, but for what an administrator has changed', async () => {
    await app.database.query(
      `update concept set label_fr = 'La goutte', edited_fields = '{label}' where slug = 'gout'`,
    );
    write('conditions.ndjson', [
      { ...gout, label: { en: 'Gout disease', fr: 'Goutte' }, synonyms: { en: ['crystal arthritis'], fr: [] } },
      { ...asthma, label: { en: 'Asthma', fr: 'L’asthme' } },
      lungs,
    ]);
    expect(await load()).toBe(true);
    expect(await conditions()).toMatchObject([
      { label_fr: 'L’asthme' },
      { label_en: 'Gout', label_fr: 'La goutte' },
      {},
    ]);
    expect(await namesOf('gout')).toEqual(['Gout', 'La goutte', 'crystal arthritis']);
  });

  it('takes over what an import had brought under another address', async () => {
    await app.database.query(
      `with made as (insert into concept (kind, slug, label_en, source) values ('condition', 'migraine-disorder', 'migraine', 'disease-ontology') returning id)
       insert into concept_name (concept_id, kind, language, role, name, name_key, source, is_familiar)
       select id, 'condition', 'en', 'label', 'migraine', 'migraine', 'disease-ontology', false from made`,
    );
    write('conditions.ndjson', [gout, asthma, lungs, { slug: 'migraine', label: { en: 'Migraine', fr: 'Migraine' } }]);
    await load();
    const rows = await app.database.query(`select slug, source, label_en from concept where slug like 'migraine%'`);
    expect(rows).toEqual([{ slug: 'migraine', source: 'starter', label_en: 'Migraine' }]);
  });

  it('changes nothing when a line is wrong, and names it', async () => {
    const before = await conditions();
    writeFileSync(path.join(folder, 'symptoms.ndjson'), `${lineOf(lungs)}\n{"slug":"no label"}\n`);
    await expect(load()).rejects.toThrow(/symptoms\.ndjson, line 2/);
    expect(await conditions()).toEqual(before);
  });
});
