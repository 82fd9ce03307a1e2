import type { AppealState, StayCause } from '@entraide/contract';
import { m } from '@entraide/messages';

export const appealStateWords: Readonly<Record<AppealState, () => string>> = {
  OPEN: m.appeals_state_open,
  HELD: m.appeals_state_held,
  ASKED: m.appeals_state_asked,
  UPHELD: m.appeals_state_upheld,
  OVERTURNED: m.appeals_state_overturned,
  WITHDRAWN: m.appeals_state_withdrawn,
};

/** Why a conversation stays where it is although the decision was overturned: the end of a sentence. */
export const stayWords: Readonly<Record<StayCause, () => string>> = {
  CHANGED_SINCE: m.appeals_stays_changed_since,
  PART_GONE: m.appeals_stays_part_gone,
  READ_BY_MORE: m.appeals_stays_read_by_more,
  HIDDEN_TEXT: m.appeals_stays_hidden_text,
};

/** Whether somebody still has to answer. */
export const isOpen = (state: AppealState): boolean => ['OPEN', 'HELD', 'ASKED'].includes(state);

export const appealsPath = '/moderation/appeals';

export const appealPath = (id: string): string => `${appealsPath}/${id}`;
