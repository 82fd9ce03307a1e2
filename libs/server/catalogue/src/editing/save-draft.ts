import { type ConceptKind, type Problem, foldText, languages, problem } from '@entraide/domain-kernel';
import { type Transaction, refuseIfAny } from '@entraide/server-platform';
import { type ConceptRecord, type EditableField, type NameEntry, editableFields } from '../merging/concept-record.ts';
import { saveRecords } from '../merging/save-records.ts';
import { type ConceptDraft, checkDraft } from './concept-draft.ts';

const byHand = 'administrator';

interface ParentRow {
  readonly id: string;
  readonly slug: string;
  readonly is_below: boolean;
}

/**
 * Checks a draft, writes it over the record and tells search.
 * @throws Refusal with a problem at each field that is wrong
 */
export async function saveDraft(
  transaction: Transaction,
  kind: ConceptKind,
  record: ConceptRecord,
  draft: ConceptDraft,
  moment: Date,
): Promise<void> {
  const parents = await findParents(transaction, kind, record.id, draft.parentSlugs);
  const taken = await takenLabels(transaction, kind, record.id, draft);
  refuseIfAny([...checkDraft(kind, draft), ...parentProblems(draft, parents), ...taken]);
  const written = rewrite(record, draft, new Set(parents.map((parent) => parent.id)));
  await saveRecords(transaction, kind, [written], moment);
  await transaction.subjectChanged('concept', record.id);
}

/** The record with the draft's words; fields that differ are an administrator's from now on. */
export function rewrite(record: ConceptRecord, draft: ConceptDraft, parentIds: ReadonlySet<string>): ConceptRecord {
  const synonyms = languages.flatMap((language) =>
    draft.synonyms[language].map((name): NameEntry => {
      const key = foldText(name);
      const known = record.synonyms.find((entry) => entry.language === language && entry.name === name);
      return known ?? { language, role: 'synonym', name, key, source: byHand };
    }),
  );
  const written = { ...record, ...draft, synonyms, parentIds };
  const differing = editableFields.filter((field) => inWords(record, field) !== inWords(written, field));
  return {
    id: record.id,
    slug: record.slug,
    source: record.source,
    label: draft.label,
    everyday: draft.everyday,
    summary: draft.summary,
    treatmentKind: draft.treatmentKind,
    isGroup: draft.isGroup,
    synonyms,
    parentIds,
    codes: record.codes,
    editedFields: [...new Set([...record.editedFields, ...differing])],
  };
}

function inWords(record: ConceptRecord, field: EditableField): string {
  if (field === 'synonyms')
    return JSON.stringify(record.synonyms.map((name) => `${name.language} ${name.name}`).sort());
  if (field === 'parents') return JSON.stringify([...record.parentIds].sort());
  if (field === 'treatmentKind' || field === 'isGroup') return JSON.stringify(record[field]);
  return JSON.stringify([record[field].en, record[field].fr]);
}

/** `is_below` marks those that the concept itself is an ancestor of, or that are the concept. */
async function findParents(
  transaction: Transaction,
  kind: ConceptKind,
  id: string,
  slugs: readonly string[],
): Promise<ParentRow[]> {
  if (slugs.length === 0) return [];
  return transaction.query<ParentRow>(
    `with recursive below (id) as (
       select $1::uuid union select p.concept_id from concept_parent p join below on below.id = p.parent_id)
     select c.id, c.slug, c.id in (select id from below) as is_below
     from concept c where c.kind = $2 and c.slug = any($3::text[]) and c.state = 'approved'`,
    [id, kind, slugs],
  );
}

function parentProblems(draft: ConceptDraft, parents: readonly ParentRow[]): Problem[] {
  if (parents.length < draft.parentSlugs.length) return [problem('not_in_list', 'parentSlugs')];
  return parents.some((parent) => parent.is_below) ? [problem('inconsistent', 'parentSlugs')] : [];
}

async function takenLabels(
  transaction: Transaction,
  kind: ConceptKind,
  id: string,
  draft: ConceptDraft,
): Promise<Problem[]> {
  const labels = languages.flatMap((language) => {
    const name = draft.label[language];
    return name === null ? [] : [{ language, key: foldText(name) }];
  });
  const rows = await transaction.query<{ language: string }>(
    `select distinct n.language from concept_name n join unnest($3::text[], $4::text[]) as asked (language, key)
       on n.language = asked.language and n.name_key = asked.key
     where n.kind = $1 and n.role = 'label' and n.concept_id <> $2`,
    [kind, id, labels.map((label) => label.language), labels.map((label) => label.key)],
  );
  return rows.map(({ language }) => problem('already_exists', language === 'fr' ? 'labelFr' : 'labelEn'));
}
