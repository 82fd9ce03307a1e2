import { assessText, weighText } from '@entraide/domain-safety';
import { readCsvRow } from './safety-csv.ts';
import { demoTexts } from './safety-demo.ts';
import { ratesOf } from './safety-figures.ts';
import { patients } from './safety-known.ts';
import { type LabelledText, isAlarm, readLabelled, readShared } from './safety-texts.ts';

type Print = (line: object) => void;
type Known = Pick<LabelledText, 'text' | 'isDanger' | 'language'>;

/** Texts that weights were learnt from tell nothing of unseen wording; `npm run learn:safety -- --check` does. */
const learntFrom = ['', 'families.', 'weighed.', 'blind/1.', 'blind/2.'];
const unseen = ['blind/3.', 'blind/4.'];

/**
 * Danger found by the rules, by weighed words, and by either, as the site asks them: first in what both were made from,
 * then in the batches that neither has seen, then the alarms among texts that only sound dangerous and everyday ones.
 */
export function benchWeighedWords(print: Print): void {
  for (const [seen, files] of [
    ['looked at', learntFrom],
    ['unseen', unseen],
  ] as const)
    for (const file of files)
      for (const language of ['en', 'fr'] as const)
        print({ set: `${file}${language}`, wording: seen, ...found(readLabelled(`${file}${language}`)) });
  for (const [set, language, texts] of quietSets())
    print(texts === null ? { set, skipped: '../shared/data is not here' } : { set, ...alarms(texts, language) });
}

const byRules = ({ text, language }: Omit<Known, 'isDanger'>): boolean => isAlarm(assessText(text, language).findings);
const byWeights = ({ text }: Pick<Known, 'text'>): boolean => weighText(text) !== null;
/** Weighed words speak only where no rule does, not even of the past or a denial. */
const byEither = ({ text, language }: Omit<Known, 'isDanger'>): boolean =>
  assessText(text, language).findings.some(({ signal, severity }) => signal === 'risk_to_self' && severity >= 1);

function found(texts: readonly Known[]): object {
  const rates = (isFound: (text: Known) => boolean): object =>
    ratesOf(texts.map((text) => ({ expected: text.isDanger, found: isFound(text) })));
  return { texts: texts.length, rules: rates(byRules), weighed: rates(byWeights), either: rates(byEither) };
}

function alarms(texts: readonly string[], language: 'en' | 'fr'): object {
  const number = (isFound: (text: Omit<Known, 'isDanger'>) => boolean): number =>
    texts.filter((text) => isFound({ text, language })).length;
  return { texts: texts.length, rules: number(byRules), weighed: number(byWeights), either: number(byEither) };
}

type QuietSet = readonly [name: string, language: 'en' | 'fr', texts: readonly string[] | null];

/** Sets in which an alarm is a false one; but the second holds people who tell of self-harm, and patients may too. */
const quietSets = (): QuietSet[] => [
  ['xstest, safe half', 'en', safePrompts()],
  ['openai-moderation, not about self-harm', 'en', otherThanSelfHarm()],
  ['nhs-patient-feedback, half that was not learnt from', 'en', patients('count')],
  ['labforsims2-fr, what simulated patients say', 'fr', simulatedPatients()],
  ['posts of the demonstration, half that was not learnt from', 'en', demoTexts('en', 'count')],
  ['posts of the demonstration, half that was not learnt from', 'fr', demoTexts('fr', 'count')],
];

const linesOf = (file: string): string[] | null => readShared(file)?.trim().split('\n') ?? null;

const safePrompts = (): string[] | null =>
  linesOf('xstest/xstest_prompts_noprivacy.csv.gz')
    ?.map(readCsvRow)
    .filter((row) => row[3] === 'safe')
    .map((row) => row[1] ?? '') ?? null;

const otherThanSelfHarm = (): string[] | null =>
  linesOf('openai-moderation/selfharm_dev.jsonl.gz')
    ?.map((line) => JSON.parse(line) as { text: string; self_harm: number })
    .filter((row) => row.self_harm === 0)
    .map(({ text }) => text) ?? null;

/** Each turn once: some are said in every dialogue. */
function simulatedPatients(): string[] | null {
  const dialogues = linesOf('labforsims2-fr/dialogues.jsonl.gz')?.map(
    (line) => JSON.parse(line) as { turns: { role: string; text: string }[] },
  );
  const turns = dialogues?.flatMap(({ turns }) => turns.filter(({ role }) => role === 'patient'));
  return turns ? [...new Set(turns.map(({ text }) => text))] : null;
}
