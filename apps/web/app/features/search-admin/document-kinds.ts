import type { SearchDocumentKind } from '@entraide/contract';
import { m } from '@entraide/messages';

/** The kinds of entries, in the plural. */
export const kindWords: Readonly<Record<SearchDocumentKind, () => string>> = {
  THREAD: m.search_admin_kind_thread,
  POST: m.search_admin_kind_post,
  EXPERIENCE: m.search_admin_kind_experience,
  CONDITION: m.search_admin_kind_condition,
  SYMPTOM: m.search_admin_kind_symptom,
  TREATMENT: m.search_admin_kind_treatment,
  COMMUNITY: m.search_admin_kind_community,
};

/** A kind from a form; `undefined` for anything else. */
export const kindOf = (value: FormDataEntryValue | null): SearchDocumentKind | undefined =>
  (Object.keys(kindWords) as SearchDocumentKind[]).find((kind) => kind === value);
