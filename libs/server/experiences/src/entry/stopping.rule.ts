import { type Problem, isMonth, problem } from '@entraide/domain-kernel';
import type { Answers } from './answers.ts';
import type { EntryFacts } from './entry.ts';
import { checkMonth } from './month.rule.ts';
import { checkAnswered, isEmpty } from './required.rule.ts';

/** Step "stopping": who stopped says when and why; who has not, neither. */
export function checkStopping(answers: Answers, facts: EntryFacts): Problem[] {
  const missing = checkAnswered(answers, 'isStillTaking');
  if (missing.length > 0) return missing;
  return answers.isStillTaking === true ? checkOngoing(answers) : checkEnded(answers, facts);
}

function checkOngoing({ endedOn, stopReasons }: Answers): Problem[] {
  return [
    ...(isEmpty(endedOn) ? [] : [problem('inconsistent', 'endedOn')]),
    ...((stopReasons ?? []).length === 0 ? [] : [problem('inconsistent', 'stopReasons')]),
  ];
}

function checkEnded(answers: Answers, { thisMonth }: EntryFacts): Problem[] {
  const { startedOn, endedOn, stopReasons } = answers;
  return [
    ...checkAnswered(answers, 'endedOn'),
    ...checkMonth(endedOn, 'endedOn', thisMonth),
    ...(isBefore(endedOn, startedOn) ? [problem('end_before_start', 'endedOn')] : []),
    ...((stopReasons ?? []).length === 0 ? [problem('required', 'stopReasons')] : []),
  ];
}

/** Of two whole months; a month that is missing or broken is before nothing. */
function isBefore(end: string | null | undefined, start: string | null | undefined): boolean {
  const [first, last] = [(start ?? '').trim(), (end ?? '').trim()];
  return isMonth(first) && isMonth(last) && last < first;
}
