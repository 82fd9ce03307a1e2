import { assessText } from '@entraide/domain-safety';
import { ratesOf } from './safety-figures.ts';
import { type LabelledText, isAlarm, readLabelled, readLabelledFile, readShared } from './safety-texts.ts';

interface Count {
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
}

/** What was written down when a batch was counted for the first time, before anybody looked at a single answer. */
interface BlindBatch {
  readonly batch: string;
  readonly counted: string;
  readonly against: string;
  readonly heldOut: boolean;
  readonly firstCount: Readonly<Record<'en' | 'fr', Count>>;
}

type Print = (line: object) => void;

/**
 * Danger in the batches that were written blind: at the first count, which says what to expect of wording nobody
 * thought of, and now, which says so only for a batch that is held out.
 */
export function benchBlindBatches(print: Print): void {
  const batches = JSON.parse(readLabelledFile('blind/batches.json')) as BlindBatch[];
  for (const { batch, counted, against, heldOut, firstCount } of batches)
    for (const language of ['en', 'fr'] as const) {
      const of = { set: 'blind', batch, language, counted, against, heldOut };
      const first = firstCount[language];
      const recall = Number((first.found / (first.found + first.missed)).toFixed(3));
      print({ ...of, firstCount: { recall, ...first }, now: dangerIn(readLabelled(`blind/${batch}.${language}`)) });
    }
}

/** Danger in the families of texts that rules were widened with. */
export function benchFamilies(print: Print): void {
  for (const language of ['en', 'fr'] as const)
    print({ set: 'families', language, part: 'tuning', ...dangerIn(readLabelled(`families.${language}`)) });
}

const dangerIn = (texts: readonly LabelledText[]): ReturnType<typeof ratesOf> =>
  ratesOf(
    texts.map(({ text, language, isDanger }) => ({
      expected: isDanger,
      found: isAlarm(assessText(text, language).findings),
    })),
  );

const sampleSize = 2_000;

/** How many of 2,000 everyday texts of patients raise an alarm; spread over the set evenly, always the same ones. */
export function benchEverydayTexts(print: Print): void {
  const set = 'nhs-patient-feedback, development part';
  const file = readShared('nhs-patient-feedback/feedback_dev.jsonl.gz');
  if (file === null) return print({ set, skipped: '../shared/data is not here' });
  const rows = file
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; dup_text: boolean })
    .filter((row) => !row.dup_text);
  const step = rows.length / sampleSize;
  const sample = Array.from({ length: sampleSize }, (_, at) => rows[Math.floor(at * step)]?.text ?? '');
  const alarms = sample.filter((text) => isAlarm(assessText(text, 'en').findings)).length;
  print({ set, texts: sample.length, alarms, share: alarms / sample.length });
}
