import { assessText } from '@entraide/domain-safety';
import { ratesOf } from './safety-figures.ts';
import { type LabelledText, isAlarm, readLabelled, readShared } from './safety-texts.ts';

type Print = (line: object) => void;
type Known = Pick<LabelledText, 'text' | 'isDanger'>;

const passes = 60;
const thresholds = [0.5, 0.6, 0.7, 0.9];

/**
 * A comparison, no part of the site: words and pairs of words, weighed by logistic regression over all texts that have
 * been looked at, counted on the batch that is held out, alone and beside the rules. It says how much of unseen wording
 * lies in the words at all. Decision 0018 says why the site uses rules.
 */
export function benchWeighedWords(print: Print): void {
  const everyday = everydayTexts();
  for (const language of ['en', 'fr'] as const) {
    const seen = ['', 'families.', 'blind/1.', 'blind/2.'].flatMap((file) => readLabelled(`${file}${language}`));
    const quiet = language === 'en' ? everyday.filter((_, at) => at % 10 === 3) : [];
    const riskOf = learn([...seen, ...quiet.map((text) => ({ text, isDanger: false }))]);
    const others = language === 'en' ? everyday.filter((_, at) => at % 10 === 7) : [];
    for (const threshold of thresholds) {
      const everydayAlarms = others.filter((text) => riskOf(text) >= threshold).length;
      const of = { set: 'weighed words, blind batch 3', language, threshold };
      const everydayFigures = others.length > 0 ? { everydayTexts: others.length, everydayAlarms } : {};
      print({ ...of, ...counted(riskOf, threshold, language), ...everydayFigures });
    }
  }
}

function counted(riskOf: (text: string) => number, threshold: number, language: 'en' | 'fr'): object {
  const texts = readLabelled(`blind/3.${language}`);
  const isFound = ({ text }: Known): boolean => riskOf(text) >= threshold;
  const byRules = ({ text }: Known): boolean => isAlarm(assessText(text, language).findings);
  const rates = (find: (text: Known) => boolean): object =>
    ratesOf(texts.map((each) => ({ expected: each.isDanger, found: find(each) })));
  return { alone: rates(isFound), besideRules: rates((each) => isFound(each) || byRules(each)) };
}

/** Logistic regression by gradient descent, always in the same order. */
function learn(texts: readonly Known[]): (text: string) => number {
  const weights = new Map<string, number>();
  const known = texts.map(({ text, isDanger }) => ({ features: featuresOf(text), expected: isDanger ? 1 : 0 }));
  for (let pass = 0; pass < passes; pass += 1)
    for (const { features, expected } of known) {
      const step = (0.3 * (expected - probability(weights, features))) / Math.sqrt(features.length);
      for (const feature of features) weights.set(feature, (weights.get(feature) ?? 0) * 0.9995 + step);
    }
  return (text) => probability(weights, featuresOf(text));
}

function probability(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  const sum = features.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0);
  return 1 / (1 + Math.exp(-sum / Math.sqrt(features.length)));
}

/** The words of a text and the pairs of neighbours, each once, without accents; and one feature that all have. */
function featuresOf(text: string): string[] {
  const folded = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(['', ...words, ...words.map((word, at) => `${words[at - 1] ?? ''} ${word}`)])];
}

function everydayTexts(): string[] {
  const file = readShared('nhs-patient-feedback/feedback_dev.jsonl.gz');
  const lines = file?.trim().split('\n') ?? [];
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}
