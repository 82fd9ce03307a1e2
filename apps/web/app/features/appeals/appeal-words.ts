import type { AppealState } from '@entraide/contract';
import { m } from '@entraide/messages';

export const appealStateWords: Readonly<Record<AppealState, () => string>> = {
  OPEN: m.appeals_state_open,
  HELD: m.appeals_state_held,
  ASKED: m.appeals_state_asked,
  UPHELD: m.appeals_state_upheld,
  OVERTURNED: m.appeals_state_overturned,
  WITHDRAWN: m.appeals_state_withdrawn,
};

/** Whether somebody still has to answer. */
export const isOpen = (state: AppealState): boolean => ['OPEN', 'HELD', 'ASKED'].includes(state);

export const appealsPath = '/moderation/appeals';

export const appealPath = (id: string): string => `${appealsPath}/${id}`;
