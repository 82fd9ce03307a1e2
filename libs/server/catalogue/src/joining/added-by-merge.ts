import type { Language } from '@entraide/domain-kernel';

/** What a merge added to the surviving concept, so that parting takes exactly this away. Kept as JSON. */
export interface AddedByMerge {
  readonly names: readonly { readonly language: Language; readonly key: string }[];
  /** `system code`. */
  readonly codes: readonly string[];
  readonly childIds: readonly string[];
  /** Concepts that had been merged into the one that went. */
  readonly joinedIds: readonly string[];
}
