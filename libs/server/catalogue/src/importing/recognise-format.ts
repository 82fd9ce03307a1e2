import { diseaseOntology } from './disease-ontology.format.ts';
import { frenchMedicines } from './french-medicines.format.ts';
import { frenchSymptomLabels } from './french-symptom-labels.format.ts';
import { MalformedLine } from './malformed-line.ts';
import type { CatalogueFormat } from './parsed-file.ts';
import { symptomOntology } from './symptom-ontology.format.ts';

export const catalogueFormats: readonly CatalogueFormat[] = [
  diseaseOntology,
  symptomOntology,
  frenchSymptomLabels,
  frenchMedicines,
];

/**
 * The format of a file, told by its content and never by its name.
 * @throws MalformedLine when the first line begins none of the known formats
 */
export function recogniseFormat(lines: readonly string[]): CatalogueFormat {
  const index = lines.findIndex((line) => line.trim() !== '');
  const format = catalogueFormats.find(({ recognises }) => recognises(lines[index] ?? ''));
  if (format) return format;
  const known = catalogueFormats.map(({ title }) => title).join('; ');
  throw new MalformedLine(index + 1 || 1, `begins no file that can be imported. Known are: ${known}`);
}
