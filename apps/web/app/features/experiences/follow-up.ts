/** After how many weeks an experience is worth looking at again. */
export const followUpWeeks = [4, 12, 52] as const;
export type FollowUp = (typeof followUpWeeks)[number];

const weekMs = 7 * 24 * 3_600_000;

/**
 * The follow-up that is due, the latest one: its weeks have passed since the first publication, and the entry has not
 * been brought up to date since they had. Null when none is.
 */
export function followUpDue(
  { createdAt, updatedAt }: { readonly createdAt: string; readonly updatedAt: string },
  now: string,
): FollowUp | null {
  const begun = new Date(createdAt).getTime();
  const passed = followUpWeeks.filter((weeks) => begun + weeks * weekMs <= new Date(now).getTime());
  const latest = passed.at(-1);
  return latest !== undefined && new Date(updatedAt).getTime() < begun + latest * weekMs ? latest : null;
}
