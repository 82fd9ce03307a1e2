import { Injectable } from '@nestjs/common';
import { m } from '@entraide/messages';
import { ConceptReader } from '@entraide/server-catalogue';
import type { RequestContext } from '@entraide/server-platform';
import type { DownloadAnswer, LineObject } from '../figures/download.object.ts';
import { shownQuestions } from '../figures/evidence.enums.ts';
import { type StoredFigures, type StoredSideEffect, answersOf } from '../figures/stored-figures.ts';
import { leastApart, leastAt } from '../figures/threshold.ts';
import { CellReader } from './cell.reader.ts';
import { type Names, nameOf } from './name-of.ts';
import { absenceOf } from './show-evidence.query.ts';

/** The shown figures of one cell as rows: one statement for the figures, one for names. */
@Injectable()
export class DownloadEvidence {
  constructor(
    private readonly reader: CellReader,
    private readonly concepts: ConceptReader,
  ) {}

  async execute(
    { viewer, door }: RequestContext,
    asked: { treatmentId: string; purposeId: string },
  ): Promise<DownloadAnswer> {
    const [found = { countedAt: null, cell: null }] = await this.reader.cells([asked]);
    const { cell } = found;
    if (!cell || cell.people < leastApart) return absenceOf(found, leastApart);
    const effects = cell.figures.sideEffects.filter(
      (effect) => effect.people >= leastAt(door) && effect.of >= leastApart,
    );
    const names = await this.concepts.byIds(
      [cell.treatmentId, cell.purposeId, ...effects.map((effect) => effect.symptomId)],
      viewer.language,
    );
    return {
      treatment: nameOf(names, cell.treatmentId),
      purpose: nameOf(names, cell.purposeId),
      countedAt: cell.countedAt,
      lines: [...linesOfTables(cell.figures), ...effects.flatMap((effect) => linesOfEffect(effect, names))],
      caveat: m.evidence_figures_caveat({}, { locale: viewer.language }),
    };
  }
}

function linesOfTables({ tables }: StoredFigures): LineObject[] {
  return shownQuestions
    .filter((question) => tables[question].people >= leastApart)
    .flatMap((question) =>
      answersOf[question].map((answer) => ({
        question: question.toUpperCase(),
        answer: answer.toUpperCase(),
        people: tables[question].answers[answer] ?? 0,
        of: tables[question].people,
      })),
    );
}

function linesOfEffect(effect: StoredSideEffect, names: Names): LineObject[] {
  const { slug } = nameOf(names, effect.symptomId);
  return (['mild', 'moderate', 'severe'] as const).map((severity) => ({
    question: 'SIDE_EFFECT',
    answer: `${slug} ${severity.toUpperCase()}`,
    people: effect[severity],
    of: effect.of,
  }));
}
