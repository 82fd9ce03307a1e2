import { assessText, learnWeights, thresholds, weighWith } from '@entraide/domain-safety';
import { ratesOf } from './safety-figures.ts';
import { type FamilyText, knownTexts } from './safety-known.ts';

const parts = 3;
const steps = [-50, -25, 0, 25, 50];

/**
 * Cross-validation: what is found in texts whose family, author or batch had no part in the weights, by file and around
 * the threshold. Texts of which a rule finds anything are left out of what weighed words are asked about.
 */
export function checkLearning(print: (line: object) => void): void {
  for (const language of ['en', 'fr'] as const) {
    const texts = knownTexts(language);
    const folds = Object.groupBy(texts, foldOf);
    const weighed = Object.entries(folds).flatMap(([fold, held = []]) => {
      if (fold === '') return [];
      const own = learnWeights(
        texts.filter((text) => foldOf(text) !== fold),
        thresholds[language],
      );
      return held.map((text) => ({ ...text, over: weighWith(own, text.text), isSaid: isSaid(text.text) }));
    });
    for (const step of steps) {
      const answers = Object.groupBy(weighed, ({ family }) => family.split(' ')[0] ?? '');
      for (const [file, own = []] of Object.entries(answers)) {
        const rates = ratesOf(own.map(({ isDanger, over }) => ({ expected: isDanger, found: over >= step })));
        const silent = own.filter((each) => !each.isSaid);
        const beside = ratesOf(silent.map(({ isDanger, over }) => ({ expected: isDanger, found: over >= step })));
        print({
          check: language,
          threshold: thresholds[language] + step,
          file,
          alone: rates,
          whereRulesAreSilent: beside,
        });
      }
    }
  }
}

const isSaid = (text: string): boolean =>
  assessText(text, 'en').findings.some(({ signal, severity }) => signal === 'risk_to_self' && severity !== 1);

/** Batches and rows of the labelled set by themselves; families in a few groups, none torn apart. */
function foldOf({ family }: FamilyText): string {
  const [file = '', ...name] = family.split(' ');
  if (file === 'labelled' || file === 'blind') return family;
  if (file === '') return '';
  const sum = [...name.join(' ')].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return `${file} ${sum % parts}`;
}
