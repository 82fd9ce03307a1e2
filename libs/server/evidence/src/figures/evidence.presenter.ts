import { Injectable } from '@nestjs/common';
import { shownSideEffects } from '@entraide/domain-evidence';
import { ConceptReader } from '@entraide/server-catalogue';
import type { Door, RequestContext } from '@entraide/server-platform';
import type { CellRow } from '../reading/cell-row.ts';
import { type Names, nameOf } from '../reading/name-of.ts';
import type { EvidenceObject } from './evidence.object.ts';
import { presentSummary } from './present-summary.ts';
import { presentSubset, presentTable } from './present-table.ts';
import { leastAt } from './threshold.ts';
import { perspectivesFrom, rolesFrom } from './who-is-counted.ts';

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
    effectiveness: presentTable(figures.tables.effectiveness, least),
    timeToEffect: presentTable(figures.tables.time_to_effect, least),
    sideEffectsOverall: presentTable(figures.tables.side_effects_overall, least),
    adherence: presentTable(figures.tables.adherence, least),
    burden: presentTable(figures.tables.burden, least),
    cost: presentTable(figures.tables.cost_band, least),
    stillTaking: presentTable(figures.tables.still_taking, least),
    stopReasons: presentTable(figures.tables.stop_reasons, least),
    sideEffects: shownSideEffects(figures.sideEffects, { least }).map((effect) => ({
      ...effect,
      symptom: nameOf(names, effect.symptomId),
    })),
    ...perspectivesFrom(figures, least),
    roles: rolesFrom(figures, least),
    byPerspective: figures.byPerspective.map((subset) => presentSubset(subset, least)),
    byRole: figures.byRole.map((subset) => presentSubset(subset, least)),
    ages: figures.ages,
    followUps: figures.followUps,
  };
}
