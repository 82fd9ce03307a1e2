import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@entraide/server-platform';
import { absence, leastAt } from '../figures/threshold.ts';
import type { EvidenceAnswer } from '../figures/evidence.object.ts';
import { EvidencePresenter } from '../figures/evidence.presenter.ts';
import { type AskedCell, CellReader, type FoundCell } from './cell.reader.ts';
import type { CellRow } from './cell-row.ts';

const mostPairs = 50;

/** The evidence about treatments and purposes: one statement for the figures, one for names. */
@Injectable()
export class ShowEvidence {
  constructor(
    private readonly reader: CellReader,
    private readonly presenter: EvidencePresenter,
  ) {}

  async execute(context: RequestContext, asked: AskedCell): Promise<EvidenceAnswer> {
    const [answer] = await this.ofPairs(context, [asked]);
    return answer ?? absence('too_few_people', leastAt(context.door));
  }

  /** In the order asked; at most 50. */
  async ofPairs(context: RequestContext, asked: readonly AskedCell[]): Promise<EvidenceAnswer[]> {
    const found = await this.reader.cells(asked.slice(0, mostPairs));
    const least = leastAt(context.door);
    const shown = found.flatMap(({ cell }) => (cell && cell.people >= least ? [cell] : []));
    const present = await this.presenter.presenterOf(shown, context);
    return found.map((cell) => (isShown(cell, least) ? present(cell.cell) : absenceOf(cell, least)));
  }
}

const isShown = (found: FoundCell, least: number): found is FoundCell & { cell: CellRow } =>
  found.cell !== null && found.cell.people >= least;

/** Why a cell is not shown; a cell without figures does not tell whether anybody has reported. */
export const absenceOf = ({ countedAt }: FoundCell, least: number) =>
  absence(countedAt === null ? 'not_counted_yet' : 'too_few_people', least);
