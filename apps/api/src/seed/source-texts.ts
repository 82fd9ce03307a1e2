import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Language } from '@entraide/domain-kernel';
import { plainParagraph } from './plain-text.ts';
import { writtenSentences } from './written-sentences.ts';

/** What synthetic people say: real questions and comments where the open data is at hand, our own sentences where not. */
export interface SourceTexts {
  /** English questions about illnesses; empty without the data. */
  readonly questions: readonly string[];
  readonly sentences: Readonly<Record<Language, readonly string[]>>;
  /** Which open data was found, for the report. */
  readonly found: readonly string[];
}

const shortestSentence = 20;

/**
 * Reads the questions of MedQuAD (CC BY 4.0), the comments of patients of the NHS (MIT) and the French consultations of
 * LabForSims (CC BY-SA 4.0).
 * @param folder the folder of the open data; it may be missing
 */
export function readSourceTexts(folder: string): SourceTexts {
  const questions = readJsonLines(folder, 'medquad/qa.jsonl.gz', (row) => [row['question']]);
  const comments = readJsonLines(folder, 'nhs-patient-feedback/feedback_dev.jsonl.gz', (row) => [row['text']]);
  const consultations = readJsonLines(folder, 'labforsims2-fr/dialogues.jsonl.gz', (row) =>
    (row['turns'] as { role: string; text: string }[]).filter((t) => t.role === 'patient').map((t) => t.text),
  );
  const found = Object.entries({
    medquad: questions,
    'nhs-patient-feedback': comments,
    'labforsims2-fr': consultations,
  })
    .filter(([, texts]) => texts.length > 0)
    .map(([name]) => name);
  return {
    questions: questions.map((question) => question.replace(/ +\?/g, '?').replace(' (are)', '')),
    sentences: { en: [...writtenSentences.en, ...comments], fr: [...writtenSentences.fr, ...consultations] },
    found,
  };
}

function readJsonLines(
  folder: string,
  file: string,
  textsOf: (row: Readonly<Record<string, unknown>>) => unknown[],
): string[] {
  const source = path.join(folder, file);
  if (!existsSync(source)) return [];
  const texts = gunzipSync(readFileSync(source))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => textsOf(JSON.parse(line) as Record<string, unknown>))
    .map((text) => plainParagraph(String(text)))
    .filter((text) => text.length >= shortestSentence);
  return [...new Set(texts)];
}
