/**
 * What those who reported are told. `seen`: somebody has taken it. `acted`, `no_rule_broken`: it is decided. `reopened`:
 * that decision was taken back, and it is being looked at again. `overturned`: somebody else has looked at it again, and
 * what was done is taken back for good. `message`: a moderator has written to them.
 */
export const reportNewsKinds = ['seen', 'acted', 'no_rule_broken', 'reopened', 'overturned', 'message'] as const;
export type ReportNewsKind = (typeof reportNewsKinds)[number];

/** Where a report stands for the person who sent it. What was done, and to whom, is not told. */
export const reportStandings = ['received', 'seen', 'acted', 'no_rule_broken', 'reopened', 'overturned'] as const;
export type ReportStanding = (typeof reportStandings)[number];

const isOutcome = (kind: ReportNewsKind): kind is Exclude<ReportNewsKind, 'seen' | 'message'> =>
  kind !== 'seen' && kind !== 'message';

/** Where a report stands by what its reporter was told, oldest first: the last outcome, else whether it was seen. */
export function reportStandingOf(news: readonly ReportNewsKind[]): ReportStanding {
  return news.findLast(isOutcome) ?? (news.length > 0 ? 'seen' : 'received');
}
