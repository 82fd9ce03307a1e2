import { type Absence, type AbsenceReason, type Shown, evidenceSettings } from '@entraide/domain-evidence';
import type { Door } from '@entraide/server-platform';

const { fewestPeople, fewestPeopleApart } = evidenceSettings;

/** People needed before a figure goes out by this door. */
export const leastAt = (door: Door): number => (door === 'page' ? fewestPeople : fewestPeopleApart);

export const absence = (reason: AbsenceReason, least: number): Absence => ({ reason, least });

/** A member of a GraphQL union: the figure itself, or its absence. */
export const answerOf = <T>(shown: Shown<T>): T | Absence => shown.absence ?? shown.figure;
