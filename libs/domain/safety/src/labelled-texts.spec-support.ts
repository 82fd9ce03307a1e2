import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assessText } from './assess-text.ts';
import type { RiskLevel, SafetySignal } from './finding.ts';

/** One line of the labelled set; see `labelled/README.md`. */
export interface LabelledText {
  readonly text: string;
  readonly language: 'en' | 'fr';
  readonly signals: readonly SafetySignal[];
  readonly level: RiskLevel | null;
  readonly isDanger: boolean;
  readonly trait: string;
  readonly part: 'tuning' | 'held_out' | 'blind';
}

const folder = path.join(import.meta.dirname, '../labelled');

export const labelledTexts = (language: 'en' | 'fr'): LabelledText[] => textsOf(`${language}.jsonl`);

/** Texts that rules were widened with, each family in at least three wordings. */
export const familyTexts = (language: 'en' | 'fr'): LabelledText[] => textsOf(`families.${language}.jsonl`);

export const blindTexts = (batch: string, language: 'en' | 'fr'): LabelledText[] =>
  textsOf(`blind/${batch}.${language}.jsonl`);

const textsOf = (file: string): LabelledText[] =>
  readFileSync(path.join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledText);

/** A batch written blind, and how it was found when it was counted for the first time. */
export interface BlindBatch {
  readonly batch: string;
  readonly heldOut: boolean;
  readonly firstCount: Readonly<Record<'en' | 'fr', Counted>>;
  /** By rules or weighed words, at the first count with both. */
  readonly eitherCount?: Readonly<Record<'en' | 'fr', Counted>>;
}

export const blindBatches = (): BlindBatch[] =>
  JSON.parse(readFileSync(path.join(folder, 'blind/batches.json'), 'utf8')) as BlindBatch[];

export interface Counted {
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
}

/** Of texts in which somebody may be in danger now, how many are found; and how many other texts raise an alarm. */
export function countDanger(texts: readonly LabelledText[]): Counted {
  return count(texts, ({ isDanger }) => isDanger, severityOfRisk);
}

/** As {@link countDanger}, with what weighed words call a perhaps. */
export function countPerhaps(texts: readonly LabelledText[]): Counted {
  return count(
    texts,
    ({ isDanger }) => isDanger,
    ({ text, language }) =>
      assessText(text, language).findings.some(({ signal, severity }) => signal === 'risk_to_self' && severity >= 1),
  );
}

export function countSignal(texts: readonly LabelledText[], signal: SafetySignal): Counted {
  return count(
    texts,
    ({ signals }) => signals.includes(signal),
    ({ text, language }) => assessText(text, language).findings.some((finding) => finding.signal === signal),
  );
}

const severityOfRisk = ({ text, language }: LabelledText): boolean =>
  assessText(text, language).findings.some(({ signal, severity }) => signal === 'risk_to_self' && severity >= 2);

function count(
  texts: readonly LabelledText[],
  isExpected: (text: LabelledText) => boolean,
  isFound: (text: LabelledText) => boolean,
): Counted {
  const results = texts.map((text) => ({ expected: isExpected(text), found: isFound(text) }));
  const number = (expected: boolean, found: boolean): number =>
    results.filter((each) => each.expected === expected && each.found === found).length;
  return { found: number(true, true), missed: number(true, false), wrong: number(false, true) };
}
