import { moderationSettings } from './moderation-settings.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Until when a decision made at `decidedAt` can be taken back by whoever made it, or an administrator. */
export const undoableUntil = (decidedAt: Date): Date =>
  new Date(decidedAt.getTime() + moderationSettings.undoHours * hourMs);

/** Whether it still can be undone; at the very end it no longer can. */
export const isUndoable = (decidedAt: Date, now: Date): boolean => now < undoableUntil(decidedAt);

/**
 * Until when the person concerned can object, counted from when they were told.
 * Source: Digital Services Act (EU 2022/2065), article 20: at least six months.
 */
export const appealableUntil = (toldAt: Date): Date =>
  new Date(toldAt.getTime() + moderationSettings.appealDays * dayMs);
