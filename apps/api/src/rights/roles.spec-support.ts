/** Whoever may meet a text. `elsewhere` means: in another community. */
export const roles = [
  'visitor',
  'member',
  'memberElsewhere',
  'communityMember',
  'author',
  'moderator',
  'moderatorElsewhere',
  'administrator',
  'suspended',
] as const;
export type Role = (typeof roles)[number];
