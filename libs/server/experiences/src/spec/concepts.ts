import type { ConceptKind } from '@entraide/domain-kernel';
import type { Database } from '@entraide/server-platform';

/** Adds an approved concept whose label is its slug. @returns its id */
export async function addConcept(database: Database, kind: ConceptKind, slug: string): Promise<string> {
  const [row] = await database.query<{ id: string }>(
    `insert into concept (kind, slug, label_en, label_fr, treatment_kind, source)
     values ($1, $2, $2, $2, $3, 'starter') returning id`,
    [kind, slug, kind === 'treatment' ? 'medicine' : null],
  );
  return (row as { id: string }).id;
}

/** Adds a community. @returns its id */
export async function addCommunity(database: Database): Promise<string> {
  const [row] = await database.query<{ id: string }>(`insert into community default values returning id`);
  return (row as { id: string }).id;
}
