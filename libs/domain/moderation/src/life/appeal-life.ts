import { type Life, by, nobody } from './moderation-role.ts';

/** Where an appeal stands. `asked`: its moderator has put a question and waits for the person. */
export const appealStates = ['open', 'held', 'asked', 'upheld', 'overturned', 'withdrawn'] as const;
export type AppealState = (typeof appealStates)[number];

/** The states in which somebody still has to answer. */
export const openAppealStates = ['open', 'held', 'asked'] as const satisfies readonly AppealState[];

/**
 * What can happen to an appeal. `written`: the person adds something, or answers. `question_put`: its moderator asks.
 * `waited_long`: a question stayed without an answer. `upheld`, `overturned`: what becomes of the decision.
 */
export const appealEvents = [
  'taken',
  'released',
  'question_put',
  'written',
  'waited_long',
  'upheld',
  'overturned',
  'withdrawn',
] as const;
export type AppealEvent = (typeof appealEvents)[number];

const over = {
  taken: nobody,
  released: nobody,
  question_put: nobody,
  written: nobody,
  waited_long: nobody,
  upheld: nobody,
  overturned: nobody,
  withdrawn: nobody,
} as const;

/** The whole life of an appeal. Whoever made the decision has no part in it, whatever their office. */
export const appealLife: Life<AppealState, AppealEvent> = {
  open: {
    taken: by('held', 'administrator', 'moderator'),
    released: nobody,
    question_put: nobody,
    written: by('open', 'subject'),
    waited_long: nobody,
    upheld: nobody,
    overturned: nobody,
    withdrawn: by('withdrawn', 'subject'),
  },
  held: {
    taken: by('held', 'administrator', 'moderator'),
    released: by('open', 'holder', 'administrator'),
    question_put: by('asked', 'holder'),
    written: by('held', 'subject'),
    waited_long: nobody,
    upheld: by('upheld', 'holder'),
    overturned: by('overturned', 'holder'),
    withdrawn: by('withdrawn', 'subject'),
  },
  asked: {
    taken: by('held', 'holder', 'administrator', 'moderator'),
    released: by('open', 'holder', 'administrator'),
    question_put: by('asked', 'holder'),
    written: by('held', 'subject'),
    waited_long: by('held', 'system'),
    upheld: by('upheld', 'holder'),
    overturned: by('overturned', 'holder'),
    withdrawn: by('withdrawn', 'subject'),
  },
  upheld: over,
  overturned: over,
  withdrawn: over,
};
