import type { ConceptKind } from '@entraide/domain-kernel';
import type { Transaction } from '@entraide/server-platform';
import type { CatalogueTerm } from './catalogue-term.ts';
import { loadCatalogue } from './catalogue.repository.ts';
import type { MergeReport, SkipLog } from './merge-report.ts';
import { type MergePolicy, planMerge } from './plan-merge.ts';
import { saveRecords } from './save-records.ts';

/** Files and administrators change the catalogue one after the other. */
export const catalogueLock = `select pg_advisory_xact_lock(hashtextextended('entraide: the catalogue changes', 0))`;

export interface Merging {
  readonly kind: ConceptKind;
  readonly terms: readonly CatalogueTerm[];
  readonly policy: MergePolicy;
  readonly moment: Date;
  readonly skips?: SkipLog;
  /** Told how much is written, from 0 to 1. */
  readonly tell?: (share: number) => void;
}

/** Merges a file's terms into a catalogue within the caller's transaction, in few statements. */
export async function mergeCatalogue(transaction: Transaction, merging: Merging): Promise<MergeReport> {
  const { kind, terms, policy, moment, skips, tell } = merging;
  await transaction.query(catalogueLock);
  await transaction.query(`select set_config('statement_timeout', '0', true)`);
  const existing = await loadCatalogue(transaction, kind);
  const plan = planMerge(existing, terms, policy, () => transaction.newId(), skips);
  await saveRecords(transaction, kind, plan.records, moment, tell);
  return plan.report;
}

/** One job for the whole search index of concepts, however many have changed; in a queue of its own, so that posts do not wait. */
export const rebuildConceptSearch = (transaction: Transaction): Promise<void> =>
  transaction.enqueue({
    name: 'rebuild_search',
    payload: { kind: 'concept' },
    key: 'rebuild_search:concept',
    queue: 'rebuild_search',
    maxAttempts: 25,
  });
