import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@entraide/server-platform';
import type { ComparisonAnswer } from '../figures/comparison.object.ts';
import { EvidencePresenter } from '../figures/evidence.presenter.ts';
import { presentDifference } from '../figures/present-difference.ts';
import { absent, leastApart, leastCompared } from '../figures/threshold.ts';
import { CellReader } from './cell.reader.ts';
import type { CellRow } from './cell-row.ts';

export interface AskedComparison {
  readonly purposeId: string;
  readonly treatmentId: string;
  readonly otherTreatmentId: string;
}

/** Two treatments for one purpose: one statement for the figures, one for names. */
@Injectable()
export class CompareEvidence {
  constructor(
    private readonly reader: CellReader,
    private readonly presenter: EvidencePresenter,
  ) {}

  async execute(context: RequestContext, asked: AskedComparison): Promise<ComparisonAnswer> {
    const { purposeId, treatmentId, otherTreatmentId } = asked;
    const [one, other] = await this.reader.cells([
      { treatmentId, purposeId },
      { treatmentId: otherTreatmentId, purposeId },
    ]);
    if (one?.countedAt === null) return absent('not_counted_yet', leastCompared);
    const cells = [one?.cell, other?.cell].filter(isComparable);
    const [first, second] = cells;
    if (!first || !second) return absent('too_few_people', leastCompared);
    const present = await this.presenter.presenterOf(cells, context);
    return {
      one: present(first),
      other: present(second),
      helped: presentDifference(shareIn(first, 'helped', 'rated'), shareIn(second, 'helped', 'rated')),
      stopped: presentDifference(
        shareIn(first, 'stopped', 'takingAnswered'),
        shareIn(second, 'stopped', 'takingAnswered'),
      ),
      severe: presentDifference(
        shareIn(first, 'severe', 'overallAnswered'),
        shareIn(second, 'severe', 'overallAnswered'),
      ),
    };
  }
}

/** The other questions may have been answered by fewer than rated it, but not by a handful. */
const isComparable = (cell: CellRow | null | undefined): cell is CellRow =>
  !!cell && cell.rated >= leastCompared && Math.min(cell.takingAnswered, cell.overallAnswered) >= leastApart;

const shareIn = (
  cell: CellRow,
  people: 'helped' | 'stopped' | 'severe',
  of: 'rated' | 'takingAnswered' | 'overallAnswered',
) => ({
  people: cell[people],
  of: cell[of],
});
