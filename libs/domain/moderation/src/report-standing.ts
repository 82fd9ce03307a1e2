/**
 * What those who reported are told. `seen`: somebody has taken it. `acted`, `no_rule_broken`: it is decided.
 * `message`: a moderator has written to them.
 */
export const reportNewsKinds = ['seen', 'acted', 'no_rule_broken', 'message'] as const;
export type ReportNewsKind = (typeof reportNewsKinds)[number];

/** Where a report stands for the person who sent it. What was done, and to whom, is not told. */
export const reportStandings = ['received', 'seen', 'acted', 'no_rule_broken'] as const;
export type ReportStanding = (typeof reportStandings)[number];

/** Where a report stands by what its reporter was told, oldest first: the last outcome, else whether it was seen. */
export function reportStandingOf(news: readonly ReportNewsKind[]): ReportStanding {
  const outcome = news.findLast((kind) => kind === 'acted' || kind === 'no_rule_broken');
  return outcome ?? (news.length > 0 ? 'seen' : 'received');
}
