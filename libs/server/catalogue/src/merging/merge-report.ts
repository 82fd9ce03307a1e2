/** Why a line of a file added nothing. */
export type SkipReason =
  | 'obsolete'
  | 'homeopathic'
  | 'vaccine_strain'
  | 'not_an_active_substance'
  | 'name_too_long'
  | 'name_taken'
  | 'not_in_catalogue'
  | 'parent_circle';

export interface Skipped {
  readonly count: number;
  /** The first few, as the file writes them. */
  readonly examples: readonly string[];
}

export interface MergeReport {
  readonly added: number;
  readonly merged: number;
  readonly unchanged: number;
  readonly skipped: Readonly<Partial<Record<SkipReason, Skipped>>>;
}

const examplesKept = 5;

/** Counts what was left out and why. */
export class SkipLog {
  private readonly entries = new Map<SkipReason, { count: number; examples: string[] }>();

  skip(reason: SkipReason, example: string): void {
    const entry = this.entries.get(reason) ?? { count: 0, examples: [] };
    entry.count += 1;
    if (entry.examples.length < examplesKept && !entry.examples.includes(example)) entry.examples.push(example);
    this.entries.set(reason, entry);
  }

  toReport(): MergeReport['skipped'] {
    return Object.fromEntries(this.entries);
  }
}
