import type { WatchedEffect, WritingMeasure } from '@entraide/contract';
import { m } from '@entraide/messages';

export const effectWords: Readonly<Record<WatchedEffect, () => string>> = {
  APPROVE: m.safety_effect_approve,
  FLAG: m.safety_effect_flag,
  SHOW_PANEL: m.safety_effect_show_panel,
};

export const measureWords: Readonly<Record<WritingMeasure, () => string>> = {
  NONE: m.safety_measure_none,
  FLAG: m.safety_measure_flag,
  HOLD: m.safety_measure_hold,
};
