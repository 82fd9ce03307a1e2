/**
 * The SQL of a counter with its deltas that are not folded yet: what `entraide_count` gives, written out, because
 * PostgreSQL starts a function with inner queries anew for each row, at four times the cost.
 * @param subject the column that holds the counter's subject
 */
export const countOf = (
  name: 'community.members' | 'community.threads' | 'thread.replies',
  subject: string,
): string => `
  (coalesce((select value from counter where subject_id = ${subject} and name = '${name}'), 0)
   + coalesce((select sum(delta) from counter_delta where subject_id = ${subject} and name = '${name}'), 0))::integer`;
