import { assessText, safetySignals } from '@entraide/domain-safety';
import { readCsvRow } from './safety-csv.ts';
import { confusionTable, ratesOf } from './safety-figures.ts';
import { measureSafetySpeed } from './safety-speed.ts';
import { type LabelledText, isAlarm, readLabelled, readShared, riskIn } from './safety-texts.ts';
import { benchWeighedWords } from './safety-weighed.ts';
import { benchBlindBatches, benchEverydayTexts, benchFamilies } from './safety-unseen.ts';

type Print = (line: object) => void;

/**
 * Precision and recall of the safety rules on our labelled set, by language and part, on the blind batches, on the open
 * sets where they are at hand, and the time of 200 words. Texts are counted and never printed.
 */
export function benchSafety(print: Print): void {
  const texts = (['en', 'fr'] as const).flatMap((language) => readLabelled(language));
  for (const language of ['en', 'fr'] as const)
    for (const part of ['tuning', 'held_out'] as const)
      benchPart(
        texts.filter((text) => text.language === language && text.part === part),
        { set: 'labelled', language, part },
        print,
      );
  benchFamilies(print);
  benchBlindBatches(print);
  benchSelfHarm(print);
  benchSoundsDangerous(print);
  benchEverydayTexts(print);
  benchWeighedWords(print);
  measureSafetySpeed(texts.map(({ text }) => text)).forEach(print);
}

function benchPart(texts: readonly LabelledText[], of: object, print: Print): void {
  const assessed = texts.map((label) => ({ label, findings: assessText(label.text, label.language).findings }));
  const danger = assessed.map(({ label, findings }) => ({ expected: label.isDanger, found: isAlarm(findings) }));
  print({ ...of, texts: texts.length, figure: 'risk_to_self, severity 2 and 3', ...ratesOf(danger) });
  for (const signal of safetySignals) {
    const found = assessed.map(({ label, findings }) => ({
      expected: label.signals.includes(signal),
      found: findings.some((finding) => finding.signal === signal),
    }));
    print({ ...of, figure: signal, ...ratesOf(found) });
  }
  const levels = assessed.map(({ label, findings }) => ({
    expected: label.level,
    found: riskIn(findings)?.level ?? null,
  }));
  print({ ...of, figure: 'levels, labelled as rows and found as columns', table: confusionTable(levels) });
}

/** Its label is self-harm spoken of at all, also long ago; ours is danger now, so both answers are counted. */
function benchSelfHarm(print: Print): void {
  const set = 'openai-moderation, self-harm, development part';
  const text = readShared('openai-moderation/selfharm_dev.jsonl.gz');
  if (text === null) return print({ set, skipped: '../shared/data is not here' });
  const rows = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; self_harm: 0 | 1 });
  const assessed = rows.map((row) => ({
    expected: row.self_harm === 1,
    findings: assessText(row.text, 'en').findings,
  }));
  const alarms = assessed.map(({ expected, findings }) => ({ expected, found: isAlarm(findings) }));
  const notes = assessed.map(({ expected, findings }) => ({ expected, found: riskIn(findings) !== undefined }));
  print({ set, texts: rows.length, figure: 'risk_to_self, severity 2 and 3', ...ratesOf(alarms) });
  print({ set, texts: rows.length, figure: 'risk_to_self, any severity', ...ratesOf(notes) });
}

/** Prompts that only sound dangerous; an alarm is any finding of severity 2 or 3. */
function benchSoundsDangerous(print: Print): void {
  const set = 'xstest';
  const text = readShared('xstest/xstest_prompts_noprivacy.csv.gz');
  if (text === null) return print({ set, skipped: '../shared/data is not here' });
  const rows = text.trim().split('\n').slice(1).map(readCsvRow);
  for (const label of ['safe', 'unsafe']) {
    const findings = rows.filter((row) => row[3] === label).map((row) => assessText(row[1] ?? '', 'en').findings);
    const alarms = findings.filter((each) => each.some(({ severity }) => severity >= 2)).length;
    const notes = findings.filter((each) => each.length > 0).length - alarms;
    print({ set, label, texts: findings.length, alarms, notes });
  }
}
