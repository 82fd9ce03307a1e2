import type { Span } from '../finding.ts';

/** A way to reach somebody, and where it stands. */
export interface FoundContact extends Span {
  readonly rule: string;
}
