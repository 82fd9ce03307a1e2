import { Injectable } from '@nestjs/common';
import { ConceptReader } from '@entraide/server-catalogue';
import type { Door, RequestContext } from '@entraide/server-platform';
import type { CellRow } from '../reading/cell-row.ts';
import { type Names, nameOf } from '../reading/name-of.ts';
import type { EvidenceObject } from './evidence.object.ts';
import { presentAges } from './present-ages.ts';
import { presentSummary } from './present-summary.ts';
import { presentPerspectives, presentRoles, presentTable } from './present-table.ts';
import { leastAt } from './threshold.ts';

/** Cells as GraphQL shows them at a door, with names in the reader's language. */
@Injectable()
export class EvidencePresenter {
  constructor(private readonly concepts: ConceptReader) {}

  /** Reads the names of all these cells in one statement, none for no cell. @returns what presents one of them */
  async presenterOf(
    cells: readonly CellRow[],
    { door, viewer }: RequestContext,
  ): Promise<(cell: CellRow) => EvidenceObject> {
    const names = await this.concepts.byIds(cells.flatMap(conceptIdsOf), viewer.language);
    return (cell) => presentEvidence(cell, names, door);
  }
}

const conceptIdsOf = (cell: CellRow): string[] => [
  cell.treatmentId,
  cell.purposeId,
  ...cell.figures.sideEffects.map((effect) => effect.symptomId),
];

function presentEvidence(cell: CellRow, names: Names, door: Door): EvidenceObject {
  const { figures } = cell;
  const least = leastAt(door);
  return {
    ...presentSummary(cell, names, least),
    effectiveness: presentTable('effectiveness', figures.tables.effectiveness, least),
    timeToEffect: presentTable('time_to_effect', figures.tables.time_to_effect, least),
    sideEffectsOverall: presentTable('side_effects_overall', figures.tables.side_effects_overall, least),
    adherence: presentTable('adherence', figures.tables.adherence, least),
    burden: presentTable('burden', figures.tables.burden, least),
    cost: presentTable('cost_band', figures.tables.cost_band, least),
    stillTaking: presentTable('still_taking', figures.tables.still_taking, least),
    stopReasons: presentTable('stop_reasons', figures.tables.stop_reasons, least),
    sideEffects: figures.sideEffects
      .filter((effect) => effect.people >= least)
      .map(({ symptomId, ...counts }) => ({ symptom: nameOf(names, symptomId), ...counts })),
    own: figures.own,
    caringFor: figures.caringFor,
    notToldApart: figures.notToldApart,
    roles: [...figures.roles],
    byPerspective: presentPerspectives(figures),
    byRole: presentRoles(figures),
    ages: presentAges(figures.months, cell.countedAt),
    followUps: figures.followUps,
  };
}
