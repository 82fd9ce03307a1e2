import type { Finding, RiskLevel, Severity } from '../finding.ts';
import type { Effort } from '../pattern/effort.ts';
import type { Reading } from '../reading/token.ts';
import { spansOf } from '../spans.ts';
import { nearEnough, othersSigns, ownMarkers } from './beside.ts';
import { whoever } from './signs-in-others.ts';
import { type Circumstances, type RiskReading, type Statement, riskStatements } from './statements.ts';

/** What a statement comes to once who, when and how are known. */
type Verdict = 'acute' | 'ongoing' | 'other_acute' | 'other' | 'told' | 'nothing';

interface Judged extends Statement {
  readonly verdict: Verdict;
}

/**
 * Risk to self in a text; `null` when it does not speak of it.
 *
 * Statements of intent are acute, of wish and self-harm ongoing; a plan, means, a time or a goodbye beside a wish makes
 * it acute, and so do two of those without one. Two kinds of despair count as ongoing. Told of the past, denied, quoted
 * or in jest it is a note; of another person at risk now it is for a moderator, as the worried need help too. The idea
 * of ideation, intent and plan as steps follows the Columbia-Suicide Severity Rating Scale (Posner and others, 2011),
 * the signs those of WHO, "Preventing suicide: a global imperative" (2014); it is no clinical instrument.
 */
export const assessRisk = (reading: Reading, effort?: Effort): Finding | null => judgeRisk(reading, effort).finding;

/** A finding, and whether the text denies a risk in so many words: then silence of the rules is an answer too. */
export interface RiskJudgement {
  readonly finding: Finding | null;
  readonly hasDenial: boolean;
}

/** As {@link assessRisk}, with what was denied. */
export function judgeRisk(reading: Reading, effort?: Effort): RiskJudgement {
  const found = riskStatements(reading, effort);
  const judged = found.statements.map((each) => ({ ...each, verdict: verdictOf(each, found) }));
  const finding =
    ownRisk(reading, judged, found.circumstances) ??
    othersRisk(reading, judged, found.circumstances) ??
    told(reading, judged);
  return { finding, hasDenial: judged.some(({ isDenied, kind }) => isDenied && !besides.has(kind)) };
}

function ownRisk(reading: Reading, judged: readonly Judged[], circumstances: Circumstances): Finding | null {
  const markers = ownMarkers(judged, circumstances);
  const hints = nearEnough(
    judged.filter((each) => isOwnHint(each, circumstances)),
    markers,
  );
  const acute = judged.filter(({ verdict }) => verdict === 'acute');
  const ongoing = judged.filter(({ verdict }) => verdict === 'ongoing');
  if (acute.length > 0) return finding(reading, 'acute', 3, [...acute, ...ongoing, ...markers]);
  const isSaid = ongoing.length > 0 || isSpoken(judged);
  if (ongoing.length > 0 && markers.length > 0) return finding(reading, 'acute', 3, [...ongoing, ...markers]);
  if (hasStrong(markers) && isSaid) return finding(reading, 'acute', 3, markers);
  if (
    kindsOf(markers) > 1 ||
    markers.filter(({ rule }) => rule === 'self.means_ready').length > 1 ||
    (markers.length > 0 && hints.length > 0)
  )
    return finding(reading, 'acute', 3, [...markers, ...hints]);
  if (ongoing.length > 0) return finding(reading, 'ongoing', 2, ongoing);
  return kindsOf(hints) > 1 ? finding(reading, 'ongoing', 2, hints) : null;
}

function othersRisk(reading: Reading, judged: readonly Judged[], circumstances: Circumstances): Finding | null {
  const acute = judged.filter(({ verdict }) => verdict === 'other_acute');
  const others = judged.filter(({ verdict }) => verdict === 'other');
  if (acute.length > 0) return finding(reading, 'past_or_metaphor', 3, [...acute, ...others]);
  if (others.length > 0) return finding(reading, 'past_or_metaphor', 2, others);
  const signs = othersSigns(judged, circumstances);
  return signs.length > 0 ? finding(reading, 'past_or_metaphor', 2, signs) : null;
}

function told(reading: Reading, judged: readonly Judged[]): Finding | null {
  const said = judged.filter(({ verdict }) => verdict === 'told');
  return said.length > 0 ? finding(reading, 'past_or_metaphor', 0, said) : null;
}

const isOwnHint = (each: Statement, circumstances: Circumstances): boolean =>
  isOwn('hint')(each) && !circumstances.has('when.over', each.sentence);
const isOwn =
  (kind: Statement['kind']) =>
  (each: Statement): boolean =>
    each.kind === kind && !each.isQuoted && !each.isDenied && !isOfOthers(each);
const isOfOthers = ({ subject, rule }: Statement): boolean =>
  (subject === 'other' || subject === 'people') && !whoever.has(rule);
const besides: ReadonlySet<Statement['kind']> = new Set(['marker', 'hint', 'other_sign'] as const);
const kindsOf = (statements: readonly Statement[]): number => new Set(statements.map(({ rule }) => rule)).size;
const hasStrong = (markers: readonly Statement[]): boolean => markers.some(({ rule }) => rule === 'self.deed');
const isSpoken = (judged: readonly Judged[]): boolean => judged.some(({ verdict }) => verdict !== 'nothing');

function finding(reading: Reading, level: RiskLevel, severity: Severity, because: readonly Judged[]): Finding {
  const [first] = because;
  if (!first) throw new Error('A finding has a cause.');
  return { signal: 'risk_to_self', level, severity, rule: first.rule, causes: spansOf(reading, because) };
}

function verdictOf(each: Statement, found: RiskReading): Verdict {
  if (besides.has(each.kind)) return 'nothing';
  if (each.isQuoted) return found.circumstances.has('shared.same_here') ? 'ongoing' : 'told';
  if (each.isDenied) return isPlainFear(each) ? 'nothing' : 'told';
  if (each.kind === 'loss') return 'told';
  if (each.kind === 'mention') return isOwnSubject(each, found) ? 'ongoing' : 'told';
  if (isJest(each, found) || (each.isFiction && each.subject !== 'writer')) return 'told';
  if (each.subject === 'agent' && !whoever.has(each.rule)) return 'nothing';
  if (each.rule === 'other.farewell') return 'other';
  return isOfWriter(each) ? ownVerdict(each, found) : othersVerdict(each, found);
}

/** The writer, in the present, beside a word that is not about anybody else. */
function isOwnSubject({ subject, rule, sentence }: Statement, { circumstances }: RiskReading): boolean {
  return subject === 'writer' && rule === 'told.mention' && !circumstances.has('when.long_ago', sentence);
}

/** Also when nobody is named, and when a way out is asked for in general terms. */
function isOfWriter({ subject, rule, isQuestion }: Statement): boolean {
  if (whoever.has(rule)) return true;
  if (subject === 'writer' || subject === 'nobody' || subject === 'thing') return true;
  if (rule === 'self.method_question') return subject !== 'other';
  return (
    isQuestion && (subject === 'anybody' || subject === 'fellow' || (subject === 'reader' && rule === 'self.harm'))
  );
}

/** "I don’t want to die" is said by people who are afraid of dying. */
const isPlainFear = (each: Statement): boolean => each.rule === 'self.wish_to_die';

function ownVerdict(each: Statement, { circumstances }: RiskReading): Verdict {
  const isLately = circumstances.has('when.lately', each.sentence);
  const isLongAgo = circumstances.has('when.long_ago', each.sentence);
  const isBack = circumstances.has('when.back');
  if (each.kind === 'past') return isLately || isBack ? 'ongoing' : 'told';
  if (each.kind === 'wish') return 'ongoing';
  if (each.kind === 'intent') return isLongAgo && !isLately && each.rule === 'self.overdose_now' ? 'told' : 'acute';
  if (isLately && !isLongAgo) return 'acute';
  return circumstances.has('when.long_ago') && !isBack ? 'told' : 'ongoing';
}

function othersVerdict(each: Statement, { circumstances }: RiskReading): Verdict {
  if (each.subject !== 'other' && each.subject !== 'fellow') return 'told';
  if (each.kind === 'past' && !circumstances.has('report.said', each.sentence)) return 'told';
  const isLongAgo = circumstances.has('when.long_ago', each.sentence);
  const isLately = circumstances.has('when.lately', each.sentence);
  if (isLongAgo && (each.kind === 'attempt' || !isLately)) return 'told';
  return each.kind === 'intent' ? 'other_acute' : 'other';
}

function isJest({ sentence }: Statement, { circumstances }: RiskReading): boolean {
  const has = (rule: string): boolean => circumstances.has(rule, sentence);
  return has('jest.cause') && (has('jest.frame') || has('jest.laughter'));
}
