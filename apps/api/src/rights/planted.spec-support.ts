import type { Role } from './roles.spec-support.ts';

/** A text with a word of its own, and who may read it. */
export interface Planted {
  /** A word that stands nowhere else. */
  readonly word: string;
  readonly ids: readonly string[];
  readonly readers: readonly Role[];
}
