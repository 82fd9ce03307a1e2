/**
 * Notes the documents of a statement's common table `changed (kind, id)` for the engine that follows this index, if there
 * is one: in the same statement, so that nothing is forgotten when the process ends.
 * @param now placeholder of the moment
 */
export const notePending = (now: string): string => `
  insert into search_pending (kind, id, changed_at)
  select kind, id, ${now}::timestamptz from changed where exists (select from search_follower) order by kind, id
  on conflict (kind, id) do update
  set change = nextval('search_pending_change'), changed_at = excluded.changed_at, fault = null`;
