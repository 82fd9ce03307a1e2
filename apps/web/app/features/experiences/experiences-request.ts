import type { Effectiveness, ExperienceFilter, OverallSeverity, Perspective, StopReason } from '@entraide/contract';

/** What the address of the list of experiences asks for. Concepts by their slugs. */
export interface ExperiencesRequest {
  readonly treatment: string | null;
  readonly condition: string | null;
  /** As what it was for. */
  readonly symptom: string | null;
  readonly sideEffect: string | null;
  readonly effectiveness: Effectiveness | null;
  readonly perspective: Perspective | null;
  /** All of them together. */
  readonly sideEffects: OverallSeverity | null;
  readonly stillTaking: 'YES' | 'NO' | null;
  readonly stopReason: StopReason | null;
  readonly after: string | null;
}

export const effects: readonly Effectiveness[] = ['MADE_IT_WORSE', 'NONE', 'SLIGHT', 'MODERATE', 'MAJOR', 'TOO_EARLY'];
export const perspectives: readonly Perspective[] = ['OWN', 'CARING_FOR'];
export const severities: readonly OverallSeverity[] = ['NONE', 'MILD', 'MODERATE', 'SEVERE'];
const stopReasons: readonly StopReason[] = [
  'DID_NOT_WORK',
  'SIDE_EFFECTS',
  'COURSE_FINISHED',
  'CLINICIAN_ADVICE',
  'COST',
  'SUPPLY',
  'OWN_CHOICE',
  'SWITCHED',
  'OTHER',
];
const yesOrNo = ['YES', 'NO'] as const;

/** Answers that are none of ours count as absent; with a condition and a symptom, it was for the condition. */
export function readExperiencesRequest(query: URLSearchParams): ExperiencesRequest {
  const among = <Value extends string>(values: readonly Value[], name: string): Value | null =>
    values.find((value) => value === query.get(name)?.toUpperCase()) ?? null;
  const condition = query.get('condition') || null;
  return {
    treatment: query.get('treatment') || null,
    condition,
    symptom: condition ? null : query.get('symptom') || null,
    sideEffect: query.get('sideEffect') || null,
    effectiveness: among(effects, 'effectiveness'),
    perspective: among(perspectives, 'perspective'),
    sideEffects: among(severities, 'sideEffects'),
    stillTaking: among(yesOrNo, 'stillTaking'),
    stopReason: among(stopReasons, 'stopReason'),
    after: query.get('after') || null,
  };
}

const answers = ['effectiveness', 'perspective', 'sideEffects', 'stillTaking', 'stopReason'] as const;

/** The address of a request with some of it changed. A change begins at the first page again. */
export function experiencesAddress(
  request: Partial<ExperiencesRequest>,
  change: Partial<ExperiencesRequest> = {},
): string {
  const wanted = { ...request, after: null, ...change };
  const query = new URLSearchParams();
  for (const name of ['treatment', 'condition', 'symptom', 'sideEffect'] as const) {
    if (wanted[name]) query.set(name, wanted[name]);
  }
  for (const name of answers) if (wanted[name]) query.set(name, wanted[name].toLowerCase());
  if (wanted.after) query.set('after', wanted.after);
  return query.size > 0 ? `/experiences?${query}` : '/experiences';
}

/** The same list without any condition on the answers. */
export const withoutAnswers = (request: ExperiencesRequest): string =>
  experiencesAddress(request, Object.fromEntries(answers.map((name) => [name, null])));

interface FoundIds {
  readonly treatmentId: string | null;
  readonly purposeId: string | null;
  readonly symptomId: string | null;
}

/** The filter as the API takes it. */
export const filterOf = (request: ExperiencesRequest, ids: FoundIds): ExperienceFilter => ({
  ...ids,
  effectiveness: request.effectiveness,
  perspective: request.perspective,
  sideEffectsOverall: request.sideEffects,
  isStillTaking: request.stillTaking === null ? null : request.stillTaking === 'YES',
  stopReason: request.stopReason,
});
