import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Injectable, Module } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ConceptKind } from '@entraide/domain-kernel';
import { type Feature, HandlesJob, type JobHandler, meterStatements } from '@entraide/server-platform';
import { TestApp } from '@entraide/testing';
import { catalogueFeature } from '../catalogue.feature.ts';
import { LoadStarterCatalogue } from '../starter/load-starter-catalogue.ts';
import { ImportCatalogue, type ImportReport } from './import-catalogue.command.ts';

const openData = path.resolve(import.meta.dirname, '../../../../../../shared/data');
const realFiles: [ConceptKind, string, { terms: number; added: number }][] = [
  ['condition', 'disease-ontology/do_terms.jsonl.gz', { terms: 12_000, added: 11_000 }],
  ['symptom', 'symptom-ontology/symp.obo.gz', { terms: 850, added: 700 }],
  ['symptom', 'hpo-fr/hp-fr.babelon.tsv.gz', { terms: 13_000, added: 0 }],
  ['treatment', 'bdpm/CIS_COMPO_bdpm.utf8.tsv.gz', { terms: 1_500, added: 1_200 }],
];

const disease = (id: string, label: string, more: Record<string, unknown> = {}): string =>
  JSON.stringify({ id: `DOID:${id}`, label, parents: ['disease'], synonyms: [], xrefs: {}, ...more });

const rebuilt: unknown[] = [];

/** Stands where the search feature will. */
@Injectable()
@HandlesJob({ name: 'rebuild_search' })
class NoteRebuilds implements JobHandler {
  handle(payload: Readonly<Record<string, unknown>>): Promise<void> {
    rebuilt.push(payload);
    return Promise.resolve();
  }
}

@Module({ providers: [NoteRebuilds] })
class ListeningModule {}

const listening: Feature = { name: 'listening', module: ListeningModule, entities: [], migrations: [] };

describe('importing a catalogue', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start([catalogueFeature, listening]);
  });
  afterAll(() => app.stop());

  const importText = (kind: ConceptKind, ...lines: string[]): Promise<ImportReport> =>
    app.nest.get(ImportCatalogue).execute({ kind, content: Buffer.from(lines.join('\n')) });
  const state = (): Promise<unknown[]> =>
    app.database.query(`
      select c.slug, c.revision, c.label_en,
        (select count(*)::integer from concept_name n where n.concept_id = c.id) as names,
        (select count(*)::integer from concept_code k where k.concept_id = c.id) as codes,
        (select count(*)::integer from concept_parent p where p.concept_id = c.id) as parents
      from concept c order by c.kind, c.slug`);

  const file = [
    disease('10', 'land sickness', { synonyms: [{ text: 'sway', scope: 'EXACT' }], parents: ['sickness'] }),
    disease('11', 'sickness'),
  ];

  it('adds what is new, once', async () => {
    expect(await importText('condition', ...file)).toMatchObject({ added: 2, merged: 0, unchanged: 0 });
    const stored = await state();
    expect(stored).toMatchObject([
      { slug: 'land-sickness', names: 2, codes: 1, parents: 1 },
      { slug: 'sickness', names: 1, codes: 1, parents: 0 },
    ]);
    expect(await importText('condition', ...file)).toMatchObject({ added: 0, merged: 0, unchanged: 2 });
    expect(await state()).toEqual(stored);
  });

  it('changes nothing when a line is wrong, and names it', async () => {
    const before = await state();
    await expect(importText('condition', ...file, disease('12', 'new'), '{"id": 1}')).rejects.toThrow(/line 4: /);
    await expect(importText('symptom', ...file)).rejects.toThrow(/holds conditions, not symptoms/);
    await expect(importText('condition', 'name,code')).rejects.toThrow(/line 1: .*Disease Ontology/);
    expect(await state()).toEqual(before);
  });

  it('merges by code and by name, and overwrites nothing', async () => {
    await app.database.query(`update concept set label_en = 'Mal de débarquement' where slug = 'land-sickness'`);
    const report = await importText(
      'condition',
      disease('10', 'landing sickness'),
      disease('11', 'sickness', { synonyms: [{ text: 'being sick', scope: 'EXACT' }], xrefs: { MESH: ['D9'] } }),
    );
    expect(report).toMatchObject({ added: 0, merged: 2 });
    const [names] = await app.database.query<{ label: string; names: string[] }>(
      `select label_en as label, array(select name from concept_name n where n.concept_id = concept.id order by role, name collate "C") as names
       from concept where slug = 'land-sickness'`,
    );
    expect(names).toEqual({ label: 'Mal de débarquement', names: ['Mal de débarquement', 'Landing sickness', 'sway'] });
  });

  it('takes as many statements for 50 terms as for one', async () => {
    const count = async (first: number, many: number): Promise<number> => {
      const lines = Array.from({ length: many }, (_, index) => disease(`${first + index}`, `counted ${first + index}`));
      return (await meterStatements(() => importText('condition', ...lines))).statements.length;
    };
    expect(await count(2_000, 50)).toBe(await count(1_000, 1));
  });

  it('asks for one rebuild of the search index, however many rows there are, and for none without a change', async () => {
    await app.runJobs();
    rebuilt.length = 0;
    const lines = [disease('3001', 'first of three'), disease('3002', 'second of three'), disease('3003', 'third')];
    await importText('condition', ...lines);
    await app.runJobs();
    expect(rebuilt).toEqual([{ kind: 'concept' }]);
    await importText('condition', ...lines);
    await app.runJobs();
    expect(rebuilt).toHaveLength(1);
  });

  describe.each(realFiles)('%s: %s', (kind, name, expected) => {
    const place = path.join(openData, name);
    const isThere = existsSync(place);
    const content = isThere ? readFileSync(place) : Buffer.alloc(0);
    const run = (): Promise<ImportReport> => app.nest.get(ImportCatalogue).execute({ kind, content });

    const left = isThere ? '' : ' (left out: the open data is not on this machine)';
    (isThere ? it : it.skip)(`merges with the starter catalogue, and adds nothing the second time${left}`, async () => {
      await app.nest.get(LoadStarterCatalogue).execute();
      const report = await run();
      expect(report.terms).toBeGreaterThan(expected.terms);
      expect(report.added).toBeGreaterThanOrEqual(expected.added);
      expect(report.merged).toBeGreaterThan(0);
      expect(await run()).toMatchObject({
        added: 0,
        merged: 0,
        unchanged: report.added + report.merged + report.unchanged,
      });
    });
  });
});
