import { Injectable } from '@nestjs/common';
import { evidenceSettings } from '@entraide/domain-evidence';
import type { RequestContext } from '@entraide/server-platform';
import type { ComparisonAnswer } from '../figures/comparison.object.ts';
import { EvidencePresenter } from '../figures/evidence.presenter.ts';
import { presentDifference } from '../figures/present-difference.ts';
import { proportionsOf } from '../figures/present-summary.ts';
import { absence } from '../figures/threshold.ts';
import { CellReader } from './cell.reader.ts';
import type { CellRow } from './cell-row.ts';

const { fewestPeopleApart, fewestPeopleCompared } = evidenceSettings;

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
    if (one?.countedAt === null) return absence('not_counted_yet', fewestPeopleCompared);
    const cells = [one?.cell, other?.cell].filter(isComparable);
    const [first, second] = cells;
    if (!first || !second) return absence('too_few_people', fewestPeopleCompared);
    const [shares, otherShares] = [proportionsOf(first), proportionsOf(second)];
    const present = await this.presenter.presenterOf(cells, context);
    return {
      one: present(first),
      other: present(second),
      helped: presentDifference(shares.helped, otherShares.helped),
      stopped: presentDifference(shares.stopped, otherShares.stopped),
      severe: presentDifference(shares.severe, otherShares.severe),
    };
  }
}

/** The other questions may have been answered by fewer than rated it, but not by a handful. */
const isComparable = (cell: CellRow | null | undefined): cell is CellRow =>
  !!cell &&
  cell.rated >= fewestPeopleCompared &&
  Math.min(cell.takingAnswered, cell.overallAnswered) >= fewestPeopleApart;
