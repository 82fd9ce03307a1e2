/** As whom members may look at their own profile, in the order of nearness. */
export const previews = ['STRANGER', 'MEMBER', 'COMMUNITY'] as const;
export type Preview = (typeof previews)[number];

/** The reader that an address asks for (`?as=stranger`); `null` for oneself and for anything else. */
export const readerOf = (asked: string | null): Preview | null =>
  previews.find((preview) => preview.toLowerCase() === asked) ?? null;
