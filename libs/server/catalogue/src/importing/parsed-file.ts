import type { ConceptKind } from '@entraide/domain-kernel';
import type { CatalogueTerm } from '../merging/catalogue-term.ts';
import type { SkipLog } from '../merging/merge-report.ts';

/** A catalogue's file, read whole. */
export interface ParsedFile {
  readonly terms: readonly CatalogueTerm[];
  readonly skips: SkipLog;
}

/** One format that can be imported. */
export interface CatalogueFormat {
  /** Written on what it brings. */
  readonly source: string;
  /** For people at the command line. */
  readonly title: string;
  readonly kind: ConceptKind;
  /** `false` for files that only name what is there already. */
  readonly addsConcepts: boolean;
  /** Whether a label that is a synonym here names the same thing, always: so for symptoms. */
  readonly synonymsAreSame: boolean;
  /** Recognises a file by its first line that is not empty. */
  readonly recognises: (firstLine: string) => boolean;
  /** @throws MalformedLine naming the first line that does not fit */
  readonly parse: (lines: readonly string[]) => ParsedFile;
}

/** Names beyond this many characters are sentences: they are left out and counted. */
export const longestName = 150;

/** A label begins with a capital letter, unless its first word has capitals of its own (`mTOR`). */
export function asLabel(name: string): string {
  const tidy = name.replace(/\s+/g, ' ').trim();
  const [first = ''] = tidy.split(' ');
  return /\p{Lu}/u.test(first) ? tidy : tidy.charAt(0).toUpperCase() + tidy.slice(1);
}
