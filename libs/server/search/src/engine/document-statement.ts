import { foldText } from '@entraide/domain-kernel';
import type { SearchDocument } from '@entraide/server-platform';
import { notePending } from './pending-statement.ts';

/** What of a text is kept and searched; more than the longest post. */
const mostCharacters = 40_000;

/** Label under which a document is found by a concept, whatever words it uses. */
export const conceptLabel = (id: string): string => `c${id}`;

/** Words are computed from folded texts, so that "douleur/fatigue" and "fin.Depuis" are two words each. */
function toRow(document: SearchDocument): Record<string, unknown> {
  const texts = document.texts.map(({ language, title, body }) => ({
    language,
    title: title.slice(0, mostCharacters),
    body: body.slice(0, mostCharacters),
  }));
  const [only] = texts.length === 1 ? texts : [];
  const name = document.names.map(foldText).join(' ');
  return {
    kind: document.kind,
    id: document.id,
    audience: document.audience,
    community_id: document.communityId,
    thread_id: document.threadId,
    author_id: document.authorId,
    language: only?.language ?? null,
    thread_kind: document.threadKind,
    concept_ids: document.conceptIds,
    author_role: document.authorRole,
    effectiveness: document.effectiveness,
    is_answered: document.isAnswered,
    helpfulness: document.helpfulness,
    created_at: document.createdAt.toISOString(),
    texts,
    names: document.names,
    folded: texts.map(({ language, title, body }) => ({ language, title: foldText(title), body: foldText(body) })),
    folded_names: name === '' ? [] : ['en', 'fr'].map((language) => ({ language, name })),
    labels: document.conceptIds.map(conceptLabel),
  };
}

/** What a follower is told of; written again without a change, a document is no news. */
function contentOf(row: 'old' | 'new'): string {
  const columns = [
    ...['audience', 'community_id', 'thread_id', 'author_id', 'language', 'thread_kind', 'concept_ids', 'helpfulness'],
    ...['author_role', 'effectiveness', 'is_answered', 'created_at', 'texts', 'names'],
  ];
  return `row(${columns.map((column) => `${row}.${column}`).join(', ')})`;
}

/**
 * In one order, so that two writers of the same rows wait for each other instead of blocking each other for good.
 * A reply's title is its thread's, an experience's names are its concepts': they help to find it and are no heading of it.
 */
export const upsertDocuments = `
  with given as (
    select * from json_to_recordset($1::json) as given (
      kind text, id uuid, audience text, community_id uuid, thread_id uuid, author_id uuid, language text,
      thread_kind text, author_role text, effectiveness text, is_answered boolean, concept_ids uuid[], helpfulness smallint, created_at timestamptz, texts jsonb, names text[],
      folded jsonb, folded_names jsonb, labels text[]
    )
  ),
  prepared as (
    select given.*, entraide_vector(folded, 'title') as title_vector, entraide_vector(folded_names, 'name') as name_vector
    from given
  ),
  written as (
  insert into search_document (
    kind, id, audience, community_id, thread_id, author_id, language, thread_kind, concept_ids, helpfulness, created_at,
    indexed_at, author_role, effectiveness, is_answered, heading, words, texts, names
  )
  select kind, id, audience, community_id, thread_id, author_id, language, thread_kind, concept_ids, helpfulness,
    created_at, $2, author_role, effectiveness, is_answered,
    case when kind in ('post', 'experience') then ''::tsvector else strip(title_vector || name_vector) end,
    setweight(title_vector, case when kind = 'post' then 'B' else 'A' end::"char")
      || setweight(name_vector, case when kind = 'experience' then 'B' else 'A' end::"char") || setweight(entraide_vector(folded, 'body'), 'C') || entraide_labels(labels),
    texts, names
  from prepared order by kind, id
  on conflict (kind, id) do update set
    audience = excluded.audience, community_id = excluded.community_id, thread_id = excluded.thread_id,
    author_id = excluded.author_id, language = excluded.language, thread_kind = excluded.thread_kind,
    concept_ids = excluded.concept_ids, helpfulness = excluded.helpfulness, created_at = excluded.created_at,
    author_role = excluded.author_role, effectiveness = excluded.effectiveness, is_answered = excluded.is_answered,
    indexed_at = excluded.indexed_at, heading = excluded.heading, words = excluded.words, texts = excluded.texts,
    names = excluded.names
  where search_document.indexed_at <= excluded.indexed_at
  returning new.kind, new.id, old.id is null or ${contentOf('old')} is distinct from ${contentOf('new')} as is_changed
  ),
  changed as (select kind, id from written where is_changed)
  ${notePending('$3')}`;

/** The statement's first parameter. A kind and id given twice counts once, the last one. */
export function documentRows(documents: readonly SearchDocument[]): string {
  const last = new Map(documents.map((document) => [`${document.kind} ${document.id}`, document]));
  return JSON.stringify([...last.values()].map(toRow));
}
