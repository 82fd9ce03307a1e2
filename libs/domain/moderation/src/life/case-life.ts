import type { CaseState } from '../case-state.ts';
import { type Effect, type Life, by, nobody } from './moderation-role.ts';

/**
 * What can happen to a case. `reported`: a further report on the same thing, or a danger that the assessment of a text
 * found. `noted`: a note for colleagues. `opinion_asked`, `opinion_given`: a second pair of eyes.
 * `opinion_passed`: whoever was asked has passed the question on. `reporter_written`: a
 * message to those who reported. `reopened`: its decision was undone.
 */
export const caseEvents = [
  'reported',
  'taken',
  'released',
  'put_to_wait',
  'noted',
  'opinion_asked',
  'opinion_given',
  'opinion_passed',
  'reporter_written',
  'decided',
  'reopened',
] as const;
export type CaseEvent = (typeof caseEvents)[number];

const byAnybody = (to: CaseState): Effect<CaseState> =>
  by(to, 'system', 'holder', 'administrator', 'moderator', 'reporter');
const byOffice = (to: CaseState): Effect<CaseState> => by(to, 'administrator', 'moderator');
const byAnyOffice = (to: CaseState): Effect<CaseState> => by(to, 'holder', 'administrator', 'moderator');
const byHolder = (to: CaseState): Effect<CaseState> => by(to, 'holder');

/**
 * The whole life of a case. An open case is locked to its holder: only they decide it; another moderator takes it over
 * first, openly. A report brings a waiting case back to its holder; a decided case is closed, and a report after that
 * opens another one. Undoing the decision gives it back to whoever decided it.
 */
export const caseLife: Life<CaseState, CaseEvent> = {
  new: {
    reported: byAnybody('new'),
    taken: byOffice('assigned'),
    released: nobody,
    put_to_wait: nobody,
    noted: byOffice('new'),
    opinion_asked: nobody,
    opinion_given: nobody,
    opinion_passed: nobody,
    reporter_written: nobody,
    decided: nobody,
    reopened: nobody,
  },
  assigned: {
    reported: byAnybody('assigned'),
    taken: byOffice('assigned'),
    released: by('new', 'holder', 'administrator'),
    put_to_wait: byHolder('waiting'),
    noted: byAnyOffice('assigned'),
    opinion_asked: byHolder('waiting'),
    opinion_given: byOffice('assigned'),
    opinion_passed: nobody,
    reporter_written: byHolder('assigned'),
    decided: byHolder('decided'),
    reopened: nobody,
  },
  waiting: {
    reported: byAnybody('assigned'),
    taken: byAnyOffice('assigned'),
    released: by('new', 'holder', 'administrator'),
    put_to_wait: nobody,
    noted: byAnyOffice('waiting'),
    opinion_asked: byHolder('waiting'),
    opinion_given: byOffice('assigned'),
    opinion_passed: byOffice('waiting'),
    reporter_written: byHolder('waiting'),
    decided: byHolder('decided'),
    reopened: nobody,
  },
  decided: {
    reported: nobody,
    taken: nobody,
    released: nobody,
    put_to_wait: nobody,
    noted: by('decided', 'decider', 'administrator', 'moderator'),
    opinion_asked: nobody,
    opinion_given: nobody,
    opinion_passed: nobody,
    reporter_written: by('decided', 'decider', 'administrator'),
    decided: nobody,
    reopened: by('assigned', 'decider', 'administrator'),
  },
};
