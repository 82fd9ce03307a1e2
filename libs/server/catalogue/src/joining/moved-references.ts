/**
 * SQL that notes rows which follow a merge, to stand in a statement after the one that moved them.
 * @param kind names the feature's column, such as `thread_concept`; never text of a request
 * @param moved the name of a common table expression with a column `id`
 * @param mergeId the placeholder of the merge's id, such as `$1`
 */
export const noteMoved = (kind: string, moved: string, mergeId: string): string =>
  `insert into concept_reference_moved (merge_id, kind, subject_id) select distinct ${mergeId}::uuid, '${kind}', id from ${moved}`;

/** SQL of the ids that were noted under a kind. */
export const movedIds = (kind: string, mergeId: string): string =>
  `(select subject_id from concept_reference_moved where merge_id = ${mergeId}::uuid and kind = '${kind}')`;

/**
 * SQL that tells search of many subjects in one statement.
 * @param subject a kind of subject, such as `thread`
 * @param ids SQL of a list of ids, such as a `select`
 */
export const tellSearch = (subject: string, ids: string): string =>
  `select entraide_enqueue('index_subject', json_build_object('kind', '${subject}', 'id', told.id),
                           'index:${subject}:' || told.id, null, 'index:${subject}:' || told.id, 25)
   from (${ids}) as told (id)`;
