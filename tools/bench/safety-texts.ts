import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Finding, RiskLevel, SafetySignal } from '@entraide/domain-safety';

const root = path.resolve(import.meta.dirname, '../..');
const labelledFolder = path.join(root, 'libs/domain/safety/labelled');
const sharedData = path.join(root, '../shared/data');

/** One line of the labelled set; see `libs/domain/safety/labelled/README.md`. */
export interface LabelledText {
  readonly text: string;
  readonly language: 'en' | 'fr';
  readonly signals: readonly SafetySignal[];
  readonly level: RiskLevel | null;
  readonly isDanger: boolean;
  readonly trait: string;
  readonly part: 'tuning' | 'held_out' | 'blind' | 'weighed';
}

/** The texts of one file of the labelled set, named without its ending: `en`, `families.fr`, `blind/1.en`. */
export const readLabelled = (name: string): LabelledText[] =>
  readLabelledFile(`${name}.jsonl`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledText);

/** @throws {Error} when there is no such file. */
export const readLabelledFile = (file: string): string => readFileSync(path.join(labelledFolder, file), 'utf8');

/** An unpacked file of the open sets beside the repository; `null` where they are not at hand. */
export function readShared(file: string): string | null {
  const place = path.join(sharedData, file);
  return existsSync(place) ? gunzipSync(readFileSync(place)).toString('utf8') : null;
}

export const riskIn = (findings: readonly Finding[]): Finding | undefined =>
  findings.find(({ signal }) => signal === 'risk_to_self');

/** Whether a moderator would be told that somebody may be in danger. */
export const isAlarm = (findings: readonly Finding[]): boolean => (riskIn(findings)?.severity ?? 0) >= 2;
