import { assessContact } from './contact/assess-contact.ts';
import { assessDosage } from './dosage/assess-dosage.ts';
import type { Assessment } from './finding.ts';
import { assessMiracle } from './miracle/assess-miracle.ts';
import type { Effort } from './pattern/effort.ts';
import { readText } from './reading/read-text.ts';
import { judgeRisk } from './risk/assess-risk.ts';
import { assessThreat } from './threat/assess-threat.ts';
import { assessWeighed } from './weighed/assess-weighed.ts';

/**
 * What a text in English or French may hold that somebody should look at, and the words that caused it. Lines that
 * begin with `>` and what stands in quotation marks count as somebody else’s. It never decides that a text is hidden.
 * Where the rules find no risk to self in what it says, not even told of the past or denied, its words are weighed.
 *
 * Time and memory grow with the length of the text and no faster, whatever it holds.
 *
 * @param text as written, Markdown or plain; may be empty.
 * @param _language the language it was said to be written in. A hint only: texts mix languages and hints are wrong at
 * times, so both languages are always read.
 */
export function assessText(text: string, _language: 'en' | 'fr'): Assessment {
  return assessWithEffort(text);
}

/** As `assessText`; counts the comparisons made. For specs and the benchmark. */
export function assessWithEffort(text: string, effort?: Effort): Assessment {
  const reading = readText(text);
  const risk = judgeRisk(reading, effort);
  const findings = [
    risk.finding ?? (risk.hasDenial ? null : assessWeighed(reading)),
    assessThreat(reading, effort),
    assessDosage(reading, effort),
    assessContact(text, reading, effort),
    assessMiracle(reading, effort),
  ];
  return { findings: findings.filter((finding) => finding !== null) };
}
