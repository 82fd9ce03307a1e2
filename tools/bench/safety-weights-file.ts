import { type Weights, learnWeights, thresholds, writeWeights } from '@entraide/domain-safety';
import { knownTexts, patients } from './safety-known.ts';

/** The file of weights as the texts at hand make it; `null` where those beside the repository are not at hand. */
export function weightsFile(): string | null {
  if (patients('learn') === null) return null;
  const written = (['en', 'fr'] as const).map(
    (language) => `  ${language}: '${quoted(learnWeights(knownTexts(language), thresholds[language]))}',\n`,
  );
  return `// Made by \`npm run learn:safety\`; not to be changed by hand.\nexport const written = {\n${written.join('')}};\n`;
}

const quoted = (weights: Weights): string =>
  writeWeights(weights).replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n');
