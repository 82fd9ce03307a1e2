/**
 * Where a thread or a post stands. `hidden`: by a moderator until its author has changed it, who still sees it.
 * `removed`: by a moderator for good. `deleted`: by its author.
 */
export const contentStates = ['visible', 'hidden', 'removed', 'deleted'] as const;
export type ContentState = (typeof contentStates)[number];
