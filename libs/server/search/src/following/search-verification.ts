import { Inject, Injectable } from '@nestjs/common';
import {
  Database,
  type SearchDocument,
  type SearchDocumentKey,
  type SearchKind,
  firstId,
  lastId,
} from '@entraide/server-platform';
import { FOLLOWING_ENGINE, type FollowingEngine } from '../engine/following-engine.ts';
import { keyOf, versionOf } from '../engine/meilisearch/indexed-document.ts';
import { type IndexedSubject, indexedSubjects } from '../indexing/indexed-subject.ts';
import { SubjectDocumentsReader, kindsOf } from '../indexing/subject-documents.reader.ts';
import { IndexFollower } from './index-follower.ts';
import { PendingDocumentsReader } from './pending-documents.reader.ts';

/** How many documents of an index are not as they should be. */
export interface Drift {
  readonly missing: number;
  readonly outdated: number;
  readonly surplus: number;
}

/** The last comparison of one index. */
export interface SearchCheck extends Drift {
  readonly name: 'postgresql' | 'follower';
  readonly checkedAt: Date;
}

const batchSize = 500;

/** Compares ids and versions: the PostgreSQL index with the rows, and the engine that follows with that index. */
@Injectable()
export class SearchVerification {
  constructor(
    @Inject(FOLLOWING_ENGINE) private readonly engine: FollowingEngine | null,
    private readonly database: Database,
    private readonly subjects: SubjectDocumentsReader,
    private readonly pending: PendingDocumentsReader,
    private readonly follower: IndexFollower,
  ) {}

  /** What drifts is indexed anew by jobs. Rows whose change is being indexed just now count as drift. */
  async compareWithRows(): Promise<Drift> {
    const tally = new Tally();
    for (const subject of indexedSubjects) {
      let after: string | null = null;
      for (;;) {
        const ids: string[] = await this.subjects.idsAfter(subject, after, batchSize);
        const last = ids.at(-1) ?? null;
        await this.compareSubjects(subject, { ids, after, last }, tally);
        if (last === null) break;
        after = last;
      }
    }
    return this.note('postgresql', tally.drift);
  }

  /** What the last comparisons came to, the PostgreSQL index first; none before the first one. */
  checks(): Promise<SearchCheck[]> {
    return this.database.query(
      `select name, checked_at as "checkedAt", missing, outdated, surplus from search_check order by name desc`,
    );
  }

  /** What drifts is told anew. @throws SearchEngineFault */
  async compareFollower(): Promise<Drift | null> {
    if (!this.engine) return null;
    const tally = new Tally();
    const waiting = await this.waitingKeys();
    const isSettled = (key: SearchDocumentKey): boolean => !waiting.has(keyOf(key));
    for await (const { documents } of this.pending.all(batchSize)) {
      const versions = await this.engine.versions(documents.map(keyOf));
      const drifting = tally.compare(documents.filter(isSettled), versions);
      await this.pending.note(drifting);
    }
    for await (const keys of this.engine.keys()) {
      const given = keys.map(toKey).filter(isSettled);
      const known = new Set((await this.pending.byKeys(given)).map(keyOf));
      await this.pending.note(tally.addSurplus(given.filter((key) => !known.has(keyOf(key)))));
    }
    await this.follower.wake();
    return this.note('follower', tally.drift);
  }

  private async compareSubjects(subject: IndexedSubject, { ids, after, last }: Page, tally: Tally): Promise<void> {
    const documents = await this.subjects.byIds(subject, ids);
    const stored = new Map((await this.pending.byKeys(documents)).map((one) => [keyOf(one), versionOf(one)]));
    const drifting = tally.compare(documents, stored);
    const wanted = new Set(documents.map(keyOf));
    const held = await this.database.query<{ kind: SearchKind; id: string }>(
      `select kind, id from search_document where kind = any($1::text[])
         and id > coalesce($2::uuid, ${firstId}) and id <= coalesce($3::uuid, ${lastId})`,
      [kindsOf[subject], after, last],
    );
    const surplus = tally.addSurplus(held.filter((key) => !wanted.has(keyOf(key))));
    const changed = [...new Set([...drifting, ...surplus].map(({ id }) => id))];
    await this.database.inTransaction('system', async (transaction) => {
      for (const id of changed) await transaction.subjectChanged(subject, id);
    });
  }

  private async note(name: SearchCheck['name'], drift: Drift): Promise<Drift> {
    await this.database.query(
      `insert into search_check (name, checked_at, missing, outdated, surplus) values ($1, now(), $2, $3, $4)
       on conflict (name) do update set checked_at = excluded.checked_at, missing = excluded.missing,
         outdated = excluded.outdated, surplus = excluded.surplus`,
      [name, drift.missing, drift.outdated, drift.surplus],
    );
    return drift;
  }

  private async waitingKeys(): Promise<Set<string>> {
    const rows = await this.database.query<{ kind: SearchKind; id: string }>(`select kind, id from search_pending`);
    return new Set(rows.map(keyOf));
  }
}

/** A run of ids in their order: all after one of them, up to the last; to the end when there is none. */
interface Page {
  readonly ids: readonly string[];
  readonly after: string | null;
  readonly last: string | null;
}

class Tally {
  private missing = 0;
  private outdated = 0;
  private surplus = 0;

  get drift(): Drift {
    return { missing: this.missing, outdated: this.outdated, surplus: this.surplus };
  }

  /** @returns those that are absent from the versions, or there with another one */
  compare(documents: readonly SearchDocument[], versions: ReadonlyMap<string, string>): SearchDocument[] {
    return documents.filter((document) => {
      const version = versions.get(keyOf(document));
      if (version === undefined) this.missing += 1;
      else if (version !== versionOf(document)) this.outdated += 1;
      else return false;
      return true;
    });
  }

  addSurplus<Key extends SearchDocumentKey>(keys: readonly Key[]): readonly Key[] {
    this.surplus += keys.length;
    return keys;
  }
}

function toKey(key: string): SearchDocumentKey {
  const at = key.indexOf('-');
  return { kind: key.slice(0, at) as SearchKind, id: key.slice(at + 1) };
}
