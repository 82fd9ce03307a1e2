import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import type { ConceptKind } from '@entraide/domain-kernel';
import { Clock, Database } from '@entraide/server-platform';
import { mergeCatalogue, rebuildConceptSearch } from '../merging/merge-catalogue.ts';
import { parseStarterFile } from './parse-starter-file.ts';

/** The library's `starter` folder, from `src` and from `dist` alike. */
export const starterFolder = path.resolve(import.meta.dirname, '../../starter');

const files: readonly (readonly [ConceptKind, string])[] = [
  ['condition', 'conditions.ndjson'],
  ['symptom', 'symptoms.ndjson'],
  ['treatment', 'treatments.ndjson'],
];

const appliedName = 'starter_catalogue';
/** To be raised when the same files are to be stored in another way. */
const storedForm = 'form 1';
const source = 'starter';

/** Brings the catalogue that comes with the program into the database, at every start. */
@Injectable()
export class LoadStarterCatalogue {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Loads all three catalogues in one transaction unless this version is there already; what administrators changed stays.
   * @returns whether anything had to be loaded
   */
  async execute(folder: string = starterFolder): Promise<boolean> {
    const contents = await Promise.all(
      files.map(async ([kind, name]) => ({ kind, name, text: await readIfThere(path.join(folder, name)) })),
    );
    const version = hashOf(contents.map(({ text }) => text));
    if (await this.isApplied(version)) return false;
    const catalogues = contents.map(({ kind, name, text }) => ({ kind, terms: parseStarterFile(text, kind, name) }));
    const moment = this.clock.now();
    await this.database.inTransaction('system', async (transaction) => {
      for (const { kind, terms } of catalogues) {
        const policy = { source, mode: 'own', addsConcepts: true } as const;
        await mergeCatalogue(transaction, { kind, terms, policy, moment });
      }
      await transaction.query(
        `insert into applied_data (name, version, applied_at) values ($1, $2, $3)
         on conflict (name) do update set version = excluded.version, applied_at = excluded.applied_at`,
        [appliedName, version, moment],
      );
      await rebuildConceptSearch(transaction);
    });
    return true;
  }

  private async isApplied(version: string): Promise<boolean> {
    const [row] = await this.database.query<{ version: string }>(`select version from applied_data where name = $1`, [
      appliedName,
    ]);
    return row?.version === version;
  }
}

const hashOf = (texts: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([storedForm, ...texts]))
    .digest('hex');

async function readIfThere(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return '';
    throw error;
  }
}
