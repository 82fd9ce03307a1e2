import { Injectable } from '@nestjs/common';
import type { ConceptKind } from '@entraide/domain-kernel';
import { Clock, Database } from '@entraide/server-platform';
import { mergeCatalogue, rebuildConceptSearch } from '../merging/merge-catalogue.ts';
import type { MergeReport } from '../merging/merge-report.ts';
import { withBrandNames } from './brand-names.ts';
import { frenchMedicines, readSubstances } from './french-medicines.format.ts';
import { MalformedLine } from './malformed-line.ts';
import type { CatalogueFormat, ParsedFile } from './parsed-file.ts';
import { readLines } from './read-lines.ts';
import { recogniseFormat } from './recognise-format.ts';

export interface ImportOrder {
  readonly kind: ConceptKind;
  readonly content: Buffer;
  /** The medicines' own file beside their compositions, whose brand names become synonyms. */
  readonly brands?: Buffer;
}

export interface ImportReport extends MergeReport {
  /** The catalogue that was recognised, for people. */
  readonly title: string;
  readonly terms: number;
}

/** How far an import is: a share from 0 to 1. */
export type TellProgress = (stage: 'reading' | 'merging' | 'writing' | 'done', share: number) => void;

/** Reads a file of a public catalogue whole, then merges it in one transaction. */
@Injectable()
export class ImportCatalogue {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * The same file again changes nothing.
   * @throws MalformedLine before anything is written, naming the line
   */
  async execute(order: ImportOrder, tell: TellProgress = () => undefined): Promise<ImportReport> {
    tell('reading', 0);
    const { format, terms, skips } = readOrder(order);
    tell('merging', 0.2);
    const report = await this.database.inTransaction('system', async (transaction) => {
      const merged = await mergeCatalogue(transaction, {
        kind: format.kind,
        terms,
        skips,
        policy: { ...format, mode: 'add' },
        moment: this.clock.now(),
        tell: (share) => tell('writing', 0.4 + share * 0.6),
      });
      if (merged.added + merged.merged > 0) await rebuildConceptSearch(transaction);
      return merged;
    });
    tell('done', 1);
    return { ...report, title: format.title, terms: terms.length };
  }
}

function readOrder({ kind, content, brands }: ImportOrder): ParsedFile & { format: CatalogueFormat } {
  const lines = readLines(content);
  const format = recogniseFormat(lines);
  if (format.kind !== kind)
    throw new MalformedLine(1, `this file (${format.title}) holds ${format.kind}s, not ${kind}s`);
  const parsed = format.parse(lines);
  if (!brands) return { ...parsed, format };
  if (format !== frenchMedicines) throw new MalformedLine(1, 'brand names go with the French medicines only');
  return { ...parsed, terms: withBrandNames(parsed.terms, readSubstances(lines), readLines(brands)), format };
}
