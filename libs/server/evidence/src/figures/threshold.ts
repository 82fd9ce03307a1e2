import type { Door } from '@entraide/server-platform';
import type { AbsenceObject } from './absence.object.ts';
import type { AbsenceReason } from './evidence.enums.ts';

/** Nothing is shown of fewer people than this. */
export const leastPeople = 5;
/** Tables by perspective or role, downloads and the API over HTTP begin here. */
export const leastApart = 11;
/** Two treatments are compared when so many people rated each of them. */
export const leastCompared = 30;

/** People needed before a figure goes out by this door. */
export const leastAt = (door: Door): number => (door === 'api' ? leastApart : leastPeople);

export const absent = (reason: AbsenceReason, least: number): AbsenceObject => ({ reason, least });
