import type { DecisionState, SanctionKind, SanctionScope, SanctionState } from '@entraide/contract';
import { m } from '@entraide/messages';

type Words<T extends string> = Readonly<Record<T, () => string>>;

export const sanctionKindWords: Words<SanctionKind> = {
  WARN: m.decisions_kind_warn,
  MUTE: m.decisions_kind_mute,
  SUSPEND: m.decisions_kind_suspend,
  BAN: m.decisions_kind_ban,
};

export const sanctionKindHints: Words<SanctionKind> = {
  WARN: m.decisions_kind_warn_hint,
  MUTE: m.decisions_kind_mute_hint,
  SUSPEND: m.decisions_kind_suspend_hint,
  BAN: m.decisions_kind_ban_hint,
};

export const sanctionScopeWords: Words<SanctionScope> = {
  COMMUNITY: m.decisions_scope_community,
  SITE: m.decisions_scope_site,
};

/** A sanction, for the person on whom it is laid. */
export const sanctionShort: Words<SanctionKind> = {
  WARN: m.decisions_short_warn,
  MUTE: m.decisions_short_mute,
  SUSPEND: m.decisions_short_suspend,
  BAN: m.decisions_short_ban,
};

export const sanctionStateWords: Words<SanctionState> = {
  ACTIVE: m.decisions_sanction_state_active,
  ENDED: m.decisions_sanction_state_ended,
  LIFTED: m.decisions_sanction_state_lifted,
};

export const decisionStateWords: Words<DecisionState> = {
  STANDING: m.decisions_state_standing,
  APPEALED: m.decisions_state_appealed,
  UPHELD: m.decisions_state_upheld,
  OVERTURNED: m.decisions_state_overturned,
  UNDONE: m.decisions_state_undone,
};
