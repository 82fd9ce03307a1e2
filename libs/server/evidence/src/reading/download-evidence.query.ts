import { Injectable } from '@nestjs/common';
import {
  type CellFigures,
  type SideEffectCount,
  evidenceQuestions,
  evidenceSettings,
  shownSideEffects,
} from '@entraide/domain-evidence';
import { m } from '@entraide/messages';
import { ConceptReader } from '@entraide/server-catalogue';
import type { RequestContext } from '@entraide/server-platform';
import type { DownloadAnswer, LineObject } from '../figures/download.object.ts';
import { CellReader } from './cell.reader.ts';
import { type Names, nameOf } from './name-of.ts';
import { absenceOf } from './show-evidence.query.ts';

const least = evidenceSettings.fewestPeopleApart;

/** The shown figures of one cell as rows: one statement for the figures, one for names. */
@Injectable()
export class DownloadEvidence {
  constructor(
    private readonly reader: CellReader,
    private readonly concepts: ConceptReader,
  ) {}

  async execute(
    { viewer }: RequestContext,
    asked: { treatmentId: string; purposeId: string },
  ): Promise<DownloadAnswer> {
    const [found = { countedAt: null, cell: null }] = await this.reader.cells([asked]);
    const { cell } = found;
    if (!cell || cell.people < least) return absenceOf(found, least);
    const effects = shownSideEffects(cell.figures.sideEffects, { least });
    const ids = [cell.treatmentId, cell.purposeId, ...effects.map((effect) => effect.symptomId)];
    const names = await this.concepts.byIds(ids, viewer.language);
    return {
      treatment: nameOf(names, cell.treatmentId),
      purpose: nameOf(names, cell.purposeId),
      countedAt: cell.countedAt,
      lines: [...linesOfTables(cell.figures), ...effects.flatMap((effect) => linesOfEffect(effect, names))],
      caveat: m.evidence_figures_caveat({}, { locale: viewer.language }),
    };
  }
}

function linesOfTables({ tables }: CellFigures): LineObject[] {
  return evidenceQuestions
    .filter((question) => tables[question].people >= least)
    .flatMap((question) =>
      tables[question].answers.map(({ answer, people }) => ({
        question: question.toUpperCase(),
        answer: answer.toUpperCase(),
        people,
        of: tables[question].people,
      })),
    );
}

function linesOfEffect(effect: SideEffectCount, names: Names): LineObject[] {
  const { slug } = nameOf(names, effect.symptomId);
  return (['mild', 'moderate', 'severe'] as const).map((severity) => ({
    question: 'SIDE_EFFECT',
    answer: `${slug} ${severity.toUpperCase()}`,
    people: effect[severity],
    of: effect.of,
  }));
}
