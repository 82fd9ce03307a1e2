import type { ConceptKind, TreatmentKind } from '@entraide/domain-kernel';
import type { Transaction } from '@entraide/server-platform';
import type { ConceptRecord, NameEntry } from './concept-record.ts';
import { nameId } from './concept-record.ts';
import type { ExistingCatalogue } from './match-terms.ts';

interface StoredConcept {
  id: string;
  slug: string;
  source: string;
  label_en: string | null;
  label_fr: string | null;
  everyday_en: string | null;
  everyday_fr: string | null;
  summary_en: string | null;
  summary_fr: string | null;
  treatment_kind: TreatmentKind | null;
  is_group: boolean;
  edited_fields: string[];
  merged_into_id: string | null;
  synonyms: NameEntry[];
  codes: string[];
  parent_ids: string[];
}

const columns = `
  c.id, c.slug, c.source, c.label_en, c.label_fr, c.everyday_en, c.everyday_fr, c.summary_en, c.summary_fr,
  c.treatment_kind, c.is_group, c.edited_fields, c.merged_into_id,
  coalesce((select json_agg(json_build_object(
              'language', n.language, 'role', n.role, 'name', n.name, 'key', n.name_key, 'source', n.source))
            from concept_name n
            where n.concept_id = c.id and (n.role = 'synonym' or c.state = 'merged')), '[]') as synonyms,
  array(select k.system || ' ' || k.code from concept_code k where k.concept_id = c.id) as codes,
  array(select p.parent_id from concept_parent p where p.concept_id = c.id) as parent_ids`;

/** Everything of one kind, in one statement. */
export async function loadCatalogue(transaction: Transaction, kind: ConceptKind): Promise<ExistingCatalogue> {
  const rows = await transaction.query<StoredConcept>(`select ${columns} from concept c where c.kind = $1`, [kind]);
  const merged = rows.flatMap((row) => (row.merged_into_id === null ? [] : [{ row, into: row.merged_into_id }]));
  return {
    records: new Map(rows.filter((row) => row.merged_into_id === null).map((row) => [row.id, toRecord(row)])),
    formerSlugs: new Set(merged.map(({ row }) => row.slug)),
    formerCodes: new Map(merged.flatMap(({ row, into }) => row.codes.map((code) => [code, into] as const))),
    formerNames: new Map(
      merged.flatMap(({ row, into }) => row.synonyms.map((name) => [nameId(name.language, name.key), into] as const)),
    ),
  };
}

/** One concept of any kind, or `undefined`. */
export async function loadRecord(
  transaction: Transaction,
  id: string,
): Promise<{ kind: ConceptKind; revision: number; record: ConceptRecord } | undefined> {
  const [row] = await transaction.query<StoredConcept & { kind: ConceptKind; revision: number }>(
    `select ${columns}, c.kind, c.revision from concept c where c.id = $1 and c.state = 'approved' for update of c`,
    [id],
  );
  return row && { kind: row.kind, revision: row.revision, record: toRecord(row) };
}

const toRecord = (row: StoredConcept): ConceptRecord => ({
  id: row.id,
  slug: row.slug,
  source: row.source,
  label: { en: row.label_en, fr: row.label_fr },
  everyday: { en: row.everyday_en, fr: row.everyday_fr },
  summary: { en: row.summary_en, fr: row.summary_fr },
  treatmentKind: row.treatment_kind,
  isGroup: row.is_group,
  editedFields: row.edited_fields,
  synonyms: row.synonyms,
  codes: new Set(row.codes),
  parentIds: new Set(row.parent_ids),
});
