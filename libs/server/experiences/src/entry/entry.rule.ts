import {
  type Outcome,
  type Problem,
  type Severity,
  type StopReason,
  accepted,
  doseUnits,
  oneOf,
  refused,
  stopReasons,
} from '@entraide/domain-kernel';
import type { Answers, SideEffectAnswer } from './answers.ts';
import { checkAudience } from './audience.rule.ts';
import { checkEffect } from './effect.rule.ts';
import type { Entry, EntryFacts, SideEffect } from './entry.ts';
import { isEmpty } from './required.rule.ts';
import { checkSideEffects } from './side-effects.rule.ts';
import { checkStopping } from './stopping.rule.ts';
import { checkStory } from './story.rule.ts';
import { checkTreatment, parseDose } from './treatment.rule.ts';

/** Everything that stands between the answers and an entry, in the order of the form; each names its answer. */
export function entryProblems(answers: Answers, facts: EntryFacts): Problem[] {
  return [
    ...checkTreatment(answers, facts),
    ...checkEffect(answers),
    ...checkSideEffects(answers, facts),
    ...checkStopping(answers, facts),
    ...checkStory(answers),
    ...checkAudience(answers, facts),
  ];
}

/** The entry that the answers make, or every problem at once. Consents that were not given are refused ones. */
export function checkEntry(answers: Answers, facts: EntryFacts): Outcome<Entry> {
  const problems = entryProblems(answers, facts);
  return problems.length > 0 ? refused(...problems) : accepted(toEntry(answers as WholeAnswers));
}

/** Answers that have passed every rule. */
type Needed =
  | 'perspective'
  | 'treatmentId'
  | 'purposeId'
  | 'startedOn'
  | 'effectiveness'
  | 'sideEffectsOverall'
  | 'isStillTaking'
  | 'narrative'
  | 'language'
  | 'visibility';
type WholeAnswers = Answers & { readonly [Name in Needed]: NonNullable<Answers[Name]> };

function toEntry(answers: WholeAnswers): Entry {
  return {
    perspective: answers.perspective,
    treatmentId: answers.treatmentId,
    purposeId: answers.purposeId,
    startedOn: answers.startedOn.trim(),
    endedOn: isEmpty(answers.endedOn) ? null : (answers.endedOn as string).trim(),
    isStillTaking: answers.isStillTaking,
    doseValue: parseDose(answers.doseValue ?? '') ?? null,
    doseUnit: oneOf(doseUnits, answers.doseUnit) ?? null,
    doseFrequency: answers.doseFrequency ?? null,
    effectiveness: answers.effectiveness,
    timeToEffect: answers.timeToEffect ?? null,
    sideEffects: (answers.sideEffects ?? []).map(toSideEffect),
    sideEffectsOverall: answers.sideEffectsOverall,
    adherence: answers.adherence ?? null,
    burden: answers.burden ?? null,
    costBand: answers.costBand ?? null,
    stopReasons: inOrder(answers.stopReasons ?? []),
    narrative: answers.narrative.trim(),
    language: answers.language,
    visibility: answers.visibility,
    communityId: answers.visibility === 'community' ? (answers.communityId ?? null) : null,
    countsInStatistics: answers.countsInStatistics === true,
    allowsResearch: answers.allowsResearch === true,
  };
}

const toSideEffect = ({ symptomId, severity, isLasting }: SideEffectAnswer): SideEffect => ({
  symptomId,
  severity: severity as Severity,
  isLasting: isLasting === true,
});

/** Each reason once, in the vocabulary's order. */
const inOrder = (given: readonly StopReason[]): StopReason[] => stopReasons.filter((reason) => given.includes(reason));

/** The answers from which an entry was made, for editing it. */
export function toAnswers(entry: Entry): Answers {
  return { ...entry, doseValue: entry.doseValue === null ? null : String(entry.doseValue) };
}
