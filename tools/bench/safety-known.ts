import type { KnownText } from '@entraide/domain-safety';
import { createHash } from 'node:crypto';
import { type LabelledText, readLabelled, readShared } from './safety-texts.ts';

/** A text to learn from, with the family it belongs to: families are never torn apart when learning is checked. */
export interface FamilyText extends KnownText {
  readonly family: string;
}

type Language = LabelledText['language'];

const everydayToLearn = 3_000;
const foldsOfLabelled = 4;
const textsInARow = 13;

/**
 * All texts that weights may be learnt from: those that were looked at, never a batch that is held out. English learns
 * from everyday texts of patients as well (MIT licence); there are none in French but our own.
 */
export function knownTexts(language: Language): FamilyText[] {
  const labelled = readLabelled(language).map((text, at) =>
    known(text, `labelled ${Math.floor(at / textsInARow) % foldsOfLabelled}`),
  );
  const families = ['families', 'weighed'].flatMap((file) =>
    readLabelled(`${file}.${language}`).map((text) => known(text, `${file} ${text.trait}`)),
  );
  const blind = ['1', '2'].flatMap((batch) =>
    readLabelled(`blind/${batch}.${language}`).map((text) => known(text, `blind ${batch}`)),
  );
  const everyday = readLabelled(`everyday.${language}`).map((text) => known(text, ''));
  return [...labelled, ...families, ...blind, ...everyday, ...(language === 'en' ? patientsToLearn() : [])];
}

const known = ({ text, isDanger }: LabelledText, family: string): FamilyText => ({ text, isDanger, family });

const patientsToLearn = (): FamilyText[] =>
  (patients('learn') ?? []).slice(0, everydayToLearn).map((text) => ({ text, isDanger: false, family: '' }));

/** Everyday texts of patients, half for learning and half for counting, parted by what they say; `null` if not at hand. */
export function patients(part: 'learn' | 'count'): string[] | null {
  const rows = readShared('nhs-patient-feedback/feedback_dev.jsonl.gz')?.trim().split('\n');
  const texts = rows?.map((line) => JSON.parse(line) as { text: string; dup_text: boolean });
  return (
    texts
      ?.filter((row) => !row.dup_text)
      .map(({ text }) => text)
      .filter((text) => (partOf(text) === 0) === (part === 'learn')) ?? null
  );
}

const partOf = (text: string): number => (createHash('sha256').update(text).digest()[0] ?? 0) % 2;
