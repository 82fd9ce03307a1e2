/** What both statements that answer a question read of a row of `search_document d`; one hit of a group is shown. */
export const foundColumns = `d.kind, d.id, coalesce(d.thread_id, d.id) as group_id, d.thread_id, d.community_id, d.language,
  d.thread_kind, d.author_role, d.effectiveness, d.is_answered, d.concept_ids, d.created_at, d.heading, d.words, d.texts, d.names`;
