import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ConceptKind } from '@entraide/domain-kernel';
import { ImportCatalogue, type ImportReport, MalformedLine } from '@entraide/server-catalogue';
import { Clock, Database, SettingsFault, createDataSource, readSettings } from '@entraide/server-platform';
import { SingleBar } from 'cli-progress';
import { Argument, Command } from 'commander';
import { migrateDatabase } from '../migrate-database.ts';

const kinds: Readonly<Record<string, ConceptKind>> = {
  conditions: 'condition',
  symptoms: 'symptom',
  treatments: 'treatment',
};

const reasons: Readonly<Record<string, string>> = {
  obsolete: 'marked as obsolete by the catalogue',
  homeopathic: 'homeopathic dilutions',
  vaccine_strain: 'strains of vaccines',
  not_an_active_substance: 'not an active substance by itself',
  name_too_long: 'names too long to be a name',
  name_taken: 'another concept has this label',
  not_in_catalogue: 'no concept here has this code or name',
  parent_circle: 'would be its own ancestor',
};

/** `npm run import -- conditions FILE`: merges a file of a public catalogue into ours. */
async function importFile(catalogue: string, file: string, { brands }: { brands?: string }): Promise<void> {
  const kind = kinds[catalogue] as ConceptKind;
  const content = await readGiven(file);
  const brandsContent = brands === undefined ? undefined : await readGiven(brands);
  const { databaseUrl } = readSettings(process.env);
  await migrateDatabase(databaseUrl);
  const source = await createDataSource({
    url: databaseUrl,
    poolSize: 2,
    entities: [],
    as: 'application',
  }).initialize();
  const started = performance.now();
  const bar = new SingleBar({ format: '{bar} {percentage} % · {stage}', hideCursor: true, stopOnComplete: true });
  bar.start(100, 0, { stage: 'reading' });
  try {
    const report = await new ImportCatalogue(new Database(source), new Clock()).execute(
      { kind, content, ...(brandsContent ? { brands: brandsContent } : {}) },
      (stage, share) => bar.update(Math.round(share * 100), { stage }),
    );
    bar.stop();
    printReport(report, (performance.now() - started) / 1000);
  } finally {
    bar.stop();
    await source.destroy();
  }
}

/** Relative names begin where the person is, also when npm has changed the folder. */
async function readGiven(file: string): Promise<Buffer> {
  const place = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  try {
    return await readFile(place);
  } catch (error) {
    throw new Error(`${place} cannot be read (${(error as { code?: string }).code ?? 'unknown reason'}).`, {
      cause: error,
    });
  }
}

function printReport(report: ImportReport, seconds: number): void {
  console.log(`${report.title}: ${report.terms} terms in ${seconds.toFixed(1)} s.`);
  console.log(`${String(report.added).padStart(8)}  added`);
  console.log(`${String(report.merged).padStart(8)}  merged with a concept that was there`);
  console.log(`${String(report.unchanged).padStart(8)}  unchanged: nothing to add`);
  for (const [reason, { count, examples }] of Object.entries(report.skipped)) {
    console.log(`${String(count).padStart(8)}  skipped: ${reasons[reason] ?? reason} (${examples.join('; ')})`);
  }
}

const program = new Command('import')
  .description('Merges a file of a public catalogue (plain or gzip) into the catalogue; doing it again adds nothing.')
  .addArgument(new Argument('<catalogue>', 'which catalogue').choices(Object.keys(kinds)))
  .argument('<file>', 'Disease Ontology, Symptom Ontology, French symptom labels or compositions of medicines')
  .option('--brands <file>', 'the medicines’ own file (CIS_bdpm): brand names become synonyms')
  .action(importFile);

program.parseAsync().catch((error: unknown) => {
  if (error instanceof MalformedLine) console.error(`Nothing was changed. ${error.message}`);
  else if (error instanceof SettingsFault) console.error(error.message);
  else console.error(`Nothing was changed. ${error instanceof Error ? error.message : 'Unknown fault'}`);
  process.exit(1);
});
