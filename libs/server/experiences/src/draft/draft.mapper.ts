import type { Answers } from '../entry/answers.ts';
import type { Concepts } from '../experience/experience.mapper.ts';
import type { ExperienceAnswersObject, SideEffectAnswerObject } from './experience-answers.object.ts';

/** The answers with their concepts' names; a concept that is none of ours is as if not answered. */
export function toAnswersObject(answers: Answers, concepts: Concepts): ExperienceAnswersObject {
  return {
    perspective: answers.perspective ?? null,
    treatment: concepts.get(answers.treatmentId ?? '') ?? null,
    purpose: concepts.get(answers.purposeId ?? '') ?? null,
    startedOn: answers.startedOn ?? null,
    doseValue: answers.doseValue ?? null,
    doseUnit: answers.doseUnit ?? null,
    doseFrequency: answers.doseFrequency ?? null,
    effectiveness: answers.effectiveness ?? null,
    timeToEffect: answers.timeToEffect ?? null,
    adherence: answers.adherence ?? null,
    burden: answers.burden ?? null,
    costBand: answers.costBand ?? null,
    sideEffectsOverall: answers.sideEffectsOverall ?? null,
    sideEffects: sideEffectsOf(answers, concepts),
    isStillTaking: answers.isStillTaking ?? null,
    endedOn: answers.endedOn ?? null,
    stopReasons: [...(answers.stopReasons ?? [])],
    narrative: answers.narrative ?? null,
    language: answers.language ?? null,
    visibility: answers.visibility ?? null,
    communityId: answers.communityId ?? null,
    countsInStatistics: answers.countsInStatistics === true,
    allowsResearch: answers.allowsResearch === true,
  };
}

function sideEffectsOf(answers: Answers, concepts: Concepts): SideEffectAnswerObject[] {
  return (answers.sideEffects ?? []).flatMap(({ symptomId, severity, isLasting }) => {
    const symptom = concepts.get(symptomId);
    return symptom ? [{ symptom, severity: severity ?? null, isLasting: isLasting === true }] : [];
  });
}
