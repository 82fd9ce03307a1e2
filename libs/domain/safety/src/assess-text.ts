import { readText } from './reading/read-text.ts';
import { assessRisk } from './risk/assess-risk.ts';
import {
  type Assessment,
  type Finding,
  type RiskLevel,
  type SafetySignal,
  type Severity,
  safetySignals,
} from './finding.ts';

interface PlainCase {
  readonly signal: SafetySignal;
  readonly level: RiskLevel | null;
  readonly severity: Severity;
  readonly rule: string;
  readonly words: RegExp;
}

const plain = (
  signal: SafetySignal,
  rule: string,
  severity: Severity,
  words: RegExp,
  level: RiskLevel | null = null,
): PlainCase => ({ signal, rule, severity, words, level });

const plainCases: readonly PlainCase[] = [
  plain(
    'risk_to_self',
    'self.plan',
    3,
    /\b(?:tonight i will kill myself|ce soir j.en finis|goodbye everyone)\b/i,
    'acute',
  ),
  plain(
    'risk_to_self',
    'self.wish_to_die',
    2,
    /\b(?:(?:i )?want to (?:die|kill myself)|je veux (?:mourir|en finir)|envie de mourir)\b/i,
    'ongoing',
  ),
  plain(
    'threat',
    'threat.harm',
    3,
    /\b(?:i will kill you|i(?:.ll| will) find you|te faire la peau|je vais te tuer)\b/i,
  ),
  plain(
    'dosage_advice',
    'dosage.imperative',
    1,
    /^(?:take|prends|prenez)\b.{0,20}\b\d+ ?(?:mg|comprim\w*)|\bdouble the dose\b|\bstop your \w+|\bvous devriez arr[eê]ter\b/i,
  ),
  plain('contact_details', 'contact.email', 1, /[\w.+-]{1,64}@[\w-]{1,64}\.[a-z]{2,10}\b/i),
  plain('contact_details', 'contact.telephone', 1, /\b0[1-7](?:[ .]?\d\d){4}\b/),
  plain('miracle_cure', 'miracle.cures', 1, /\b(?:cures cancer|gu[eé]rit le cancer|doctors don.t want you to know)\b/i),
];

/**
 * What a text in English or French may hold that somebody should look at. The language is a hint only: texts mix
 * languages, so both are always read.
 */
export function assessText(text: string, _language: 'en' | 'fr'): Assessment {
  const reading = readText(text);
  const risk = assessRisk(reading);
  const findings = safetySignals.flatMap((signal) => {
    if (signal === 'risk_to_self') return risk ? [risk] : [];
    const found = plainCases.filter((each) => each.signal === signal).flatMap((each) => findingOf(text, each));
    return found.slice(0, 1);
  });
  return { findings };
}

function findingOf(text: string, { words, signal, level, severity, rule }: PlainCase): Finding[] {
  const match = words.exec(text);
  if (!match) return [];
  return [{ signal, level, severity, rule, causes: [{ start: match.index, end: match.index + match[0].length }] }];
}
