/**
 * Where a thread or a post stands. `hidden`: by a moderator until its author has changed it, who still sees it.
 * `removed`: by a moderator for good. `deleted`: by its author. `held`: not shown to others yet, until a moderator has
 * looked; its author is told so and sees it.
 */
export const contentStates = ['visible', 'hidden', 'removed', 'deleted', 'held'] as const;
export type ContentState = (typeof contentStates)[number];
