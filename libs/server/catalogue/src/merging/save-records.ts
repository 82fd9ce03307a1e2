import type { ConceptKind } from '@entraide/domain-kernel';
import type { Transaction } from '@entraide/server-platform';
import { type ConceptRecord, isFamiliar, namesOf, sortKeyOf } from './concept-record.ts';

const rowsAStatement = 2_000;

/**
 * Writes whole concepts with their names, codes and parents: at most five statements for each 2,000 concepts.
 * Names and parents that a record no longer has are removed; codes are only added.
 */
export async function saveRecords(
  transaction: Transaction,
  kind: ConceptKind,
  records: readonly ConceptRecord[],
  moment: Date,
  tell: (share: number) => void = () => undefined,
): Promise<void> {
  for (let start = 0; start < records.length; start += rowsAStatement) {
    const part = records.slice(start, start + rowsAStatement);
    await transaction.query(upsertConcepts, [JSON.stringify(part.map(conceptRow)), kind, moment]);
    tell((start + part.length) / records.length / 2);
  }
  for (let start = 0; start < records.length; start += rowsAStatement) {
    const part = records.slice(start, start + rowsAStatement);
    const ids = part.map((record) => record.id);
    const names = part.flatMap(nameRows);
    const parents = part.flatMap((r) => [...r.parentIds].map((parent_id) => ({ concept_id: r.id, parent_id })));
    await transaction.query(removeNames, [JSON.stringify(names), ids]);
    await transaction.query(upsertNames, [JSON.stringify(names), kind]);
    const codes = part.flatMap(codeRows);
    if (codes.length > 0) await transaction.query(insertCodes, [JSON.stringify(codes)]);
    await transaction.query(replaceParents, [JSON.stringify(parents), ids]);
    tell(0.5 + (start + part.length) / records.length / 2);
  }
}

const conceptRow = (record: ConceptRecord): Record<string, unknown> => ({
  id: record.id,
  slug: record.slug,
  source: record.source,
  label_en: record.label.en,
  label_fr: record.label.fr,
  everyday_en: record.everyday.en,
  everyday_fr: record.everyday.fr,
  summary_en: record.summary.en,
  summary_fr: record.summary.fr,
  treatment_kind: record.treatmentKind,
  is_group: record.isGroup,
  edited_fields: record.editedFields,
  sort_key_en: sortKeyOf(record, 'en'),
  sort_key_fr: sortKeyOf(record, 'fr'),
});

const nameRows = (record: ConceptRecord): Record<string, unknown>[] =>
  [...namesOf(record).values()].map(({ language, role, name, key, source }) => ({
    concept_id: record.id,
    language,
    role,
    name,
    name_key: key,
    source,
    is_familiar: isFamiliar(record),
  }));

const codeRows = (record: ConceptRecord): Record<string, unknown>[] =>
  [...record.codes].map((code) => ({
    concept_id: record.id,
    system: code.slice(0, code.indexOf(' ')),
    code: code.slice(code.indexOf(' ') + 1),
  }));

const conceptColumns = [
  'slug',
  'source',
  'label_en',
  'label_fr',
  'everyday_en',
  'everyday_fr',
  'summary_en',
  'summary_fr',
  'treatment_kind',
  'is_group',
  'edited_fields',
  'sort_key_en',
  'sort_key_fr',
];

const upsertConcepts = `
  insert into concept (id, kind, ${conceptColumns.join(', ')}, created_at, updated_at)
  select id, $2, ${conceptColumns.join(', ')}, $3, $3
  from jsonb_to_recordset($1::jsonb) as given (
    id uuid, slug text, source text, label_en text, label_fr text, everyday_en text, everyday_fr text, summary_en text,
    summary_fr text, treatment_kind text, is_group boolean, edited_fields text[], sort_key_en text, sort_key_fr text)
  on conflict (id) do update set
    ${conceptColumns.map((column) => `${column} = excluded.${column}`).join(', ')},
    updated_at = excluded.updated_at, revision = concept.revision + 1`;

const nameColumns =
  'concept_id uuid, language text, role text, name text, name_key text, source text, is_familiar boolean';

const removeNames = `
  delete from concept_name
  where concept_id = any($2::uuid[]) and not exists (
    select 1 from jsonb_to_recordset($1::jsonb) as given (${nameColumns})
    where given.concept_id = concept_name.concept_id and given.language = concept_name.language
      and given.name_key = concept_name.name_key)`;

const upsertNames = `
  insert into concept_name (concept_id, kind, language, role, name, name_key, source, is_familiar)
  select concept_id, $2, language, role, name, name_key, source, is_familiar
  from jsonb_to_recordset($1::jsonb) as given (${nameColumns})
  on conflict (concept_id, language, name_key) do update set
    role = excluded.role, name = excluded.name, source = excluded.source, is_familiar = excluded.is_familiar
  where (concept_name.role, concept_name.name, concept_name.source, concept_name.is_familiar)
    is distinct from (excluded.role, excluded.name, excluded.source, excluded.is_familiar)`;

const insertCodes = `
  insert into concept_code (concept_id, system, code)
  select concept_id, system, code from jsonb_to_recordset($1::jsonb) as given (concept_id uuid, system text, code text)
  on conflict do nothing`;

const replaceParents = `
  with given as (
    select concept_id, parent_id from jsonb_to_recordset($1::jsonb) as given (concept_id uuid, parent_id uuid)),
  gone as (
    delete from concept_parent
    where concept_id = any($2::uuid[]) and (concept_id, parent_id) not in (select concept_id, parent_id from given))
  insert into concept_parent (concept_id, parent_id) select concept_id, parent_id from given on conflict do nothing`;
