import type { RiskLevel } from './finding.ts';
import { readText } from './reading/read-text.ts';
import { assessRisk } from './risk/assess-risk.ts';
import { type Statement, riskStatements } from './risk/statements.ts';

/** As much of a question as is looked at; longer than any question that is searched for. */
const mostCharacters = 1_000;
/** Hints that tell enough where nothing else is written. */
const tellingHints = new Set(['self.cannot_go_on', 'self.thinks_of_death']);

/**
 * How near a danger to oneself the few words of a search box sound, in any language; `null` for every other question.
 * Searching is no telling: a bare subject ("suicide", "goodbye letter"), the past and another person count as
 * `past_or_metaphor`, and a cry that a text would have to explain ("I can’t go on") as `ongoing`. Whoever shows help
 * shows it for every level; figures of speech and "I do not want to die" give `null`.
 */
export function assessQuestion(text: string): RiskLevel | null {
  const reading = readText(text.slice(0, mostCharacters).replace(/\s+/g, ' '));
  const level = assessRisk(reading)?.level ?? null;
  if (level === 'acute' || level === 'ongoing') return level;
  const said = riskStatements(reading).statements.filter(isAsked);
  if (said.some(({ kind }) => kind === 'intent')) return 'acute';
  if (said.some(isTellingHint)) return 'ongoing';
  return said.some(({ kind }) => kind !== 'marker' && kind !== 'hint') ? 'past_or_metaphor' : null;
}

const isAsked = ({ isDenied, rule, subject }: Statement): boolean =>
  !isDenied && rule !== 'told.denied' && subject !== 'agent';

const isTellingHint = ({ kind, rule }: Statement): boolean => kind === 'hint' && tellingHints.has(rule);
