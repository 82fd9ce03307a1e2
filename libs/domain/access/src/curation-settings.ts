/** The figures of arranging threads, each with its unit. All of them are the project's own choices. */
export const curationSettings = {
  /** How many hours an act can be undone, as long as nothing later stands in the way. */
  undoHours: 72,
  /** How many threads are pinned in one community, and in one topic. More would push what people say off the page. */
  mostPinned: 3,
  /** How many recommended threads a community's page shows, newest first. */
  mostFeaturedShown: 4,
  /** Slow mode: the fewest and most minutes between two posts of one member. */
  slowMinutes: { min: 1, max: 1_440 },
  /** How many posts are taken out of a thread at once. */
  mostSplitPosts: 200,
  /** How many days ahead a thread can be set to close, or a pin to end. */
  mostDaysAhead: 366,
} as const;
