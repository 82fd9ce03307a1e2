import type { Language } from '@entraide/domain-kernel';
import type pg from 'pg';

export interface KnownConcept {
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
}

/** The catalogue's concepts that experiences and communities may be about, in an order that is always the same. */
export interface ConceptIds {
  readonly condition: readonly KnownConcept[];
  readonly symptom: readonly KnownConcept[];
  readonly treatment: readonly KnownConcept[];
}

/** @throws when a kind of concept is missing: the corpus needs a loaded catalogue. */
export async function readConcepts(client: pg.Client): Promise<ConceptIds> {
  const { rows } = await client.query<{ id: string; kind: keyof ConceptIds; en: string; fr: string }>(
    `select id, kind, coalesce(everyday_en, label_en, label_fr) as en, coalesce(everyday_fr, label_fr, label_en) as fr
     from concept where state = 'approved' and not is_group order by (source = 'starter') desc, kind, slug`,
  );
  const ofKind = (kind: keyof ConceptIds): KnownConcept[] => {
    const found = rows.filter((row) => row.kind === kind);
    if (found.length === 0) throw new Error(`The catalogue holds no ${kind}, and experiences need one.`);
    return found.map(({ id, en, fr }) => ({ id, label: { en, fr } }));
  };
  return { condition: ofKind('condition'), symptom: ofKind('symptom'), treatment: ofKind('treatment') };
}
