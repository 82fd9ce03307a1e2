import type { Language } from '@entraide/domain-kernel';
import type { WatchedEffect } from '@entraide/domain-safety';

export interface WatchedTermRow {
  readonly id: string;
  readonly words: string;
  readonly language: Language | null;
  readonly effect: WatchedEffect;
  readonly matchesBeginnings: boolean;
  readonly note: string;
  readonly revision: number;
}

export const watchedTermColumns = `id, words, language, effect, matches_beginnings as "matchesBeginnings", note, revision`;
