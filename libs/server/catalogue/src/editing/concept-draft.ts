import {
  type ConceptKind,
  type Language,
  type Problem,
  type TreatmentKind,
  foldText,
  languages,
  problem,
} from '@entraide/domain-kernel';
import type { ByLanguage } from '../merging/catalogue-term.ts';
import type { ConceptInput } from './concept.input.ts';

/** What an administrator has written, tidied: trimmed, empty as absent, synonyms without repetition. */
export interface ConceptDraft {
  readonly label: ByLanguage<string | null>;
  readonly everyday: ByLanguage<string | null>;
  readonly summary: ByLanguage<string | null>;
  readonly synonyms: ByLanguage<readonly string[]>;
  readonly parentSlugs: readonly string[];
  readonly treatmentKind: TreatmentKind | null;
  readonly isGroup: boolean;
}

export const conceptLimits = { name: 150, shortestName: 2, summary: 500, synonyms: 60, parents: 10 } as const;

const tidy = (text: string | null | undefined): string | null => (text ?? '').replace(/\s+/g, ' ').trim() || null;

/** Names trimmed, without empty ones and without repetition. */
export function tidyNames(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names.map(tidy)) {
    const key = foldText(name ?? '');
    if (name !== null && !byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}

export const draftOf = (input: ConceptInput): ConceptDraft => ({
  label: { en: tidy(input.labelEn), fr: tidy(input.labelFr) },
  everyday: { en: tidy(input.everydayEn), fr: tidy(input.everydayFr) },
  summary: { en: tidy(input.summaryEn), fr: tidy(input.summaryFr) },
  synonyms: { en: tidyNames(input.synonymsEn), fr: tidyNames(input.synonymsFr) },
  parentSlugs: [...new Set(input.parentSlugs.map((slug) => slug.trim()).filter((slug) => slug !== ''))],
  treatmentKind: input.treatmentKind ?? null,
  isGroup: input.isGroup,
});

const fieldOf = (name: 'label' | 'everyday' | 'summary' | 'synonyms', language: Language): string =>
  `${name}${language === 'en' ? 'En' : 'Fr'}`;

/**
 * What is wrong with a draft by itself: no label at all, names without letters, lengths, and the kind of treatment, which
 * treatments have and others have not. Whether a label is taken and parents exist is for the database to say.
 */
export function checkDraft(kind: ConceptKind, draft: ConceptDraft): Problem[] {
  const problems: Problem[] = [];
  if (draft.label.en === null && draft.label.fr === null) problems.push(problem('required', 'labelEn'));
  for (const language of languages) {
    for (const name of ['label', 'everyday'] as const) {
      const text = draft[name][language];
      if (text !== null) problems.push(...checkName(text, fieldOf(name, language)));
    }
    const summary = draft.summary[language];
    if (summary !== null && summary.length > conceptLimits.summary) {
      problems.push(
        problem('too_long', fieldOf('summary', language), { max: conceptLimits.summary, length: summary.length }),
      );
    }
    problems.push(...checkSynonyms(draft.synonyms[language], fieldOf('synonyms', language)));
  }
  if (draft.parentSlugs.length > conceptLimits.parents) {
    problems.push(problem('out_of_range', 'parentSlugs', { min: 0, max: conceptLimits.parents }));
  }
  if (kind === 'treatment' && draft.treatmentKind === null) problems.push(problem('required', 'treatmentKind'));
  if (kind !== 'treatment' && draft.treatmentKind !== null) problems.push(problem('inconsistent', 'treatmentKind'));
  return problems;
}

/** What is wrong with a list of synonyms: too many, or the first one of a wrong length. */
export function checkSynonyms(names: readonly string[], field: string): Problem[] {
  if (names.length > conceptLimits.synonyms) {
    return [problem('out_of_range', field, { min: 0, max: conceptLimits.synonyms })];
  }
  return names.flatMap((name) => checkName(name, field)).slice(0, 1);
}

function checkName(name: string, field: string): Problem[] {
  const { length } = name;
  if (foldText(name).length < conceptLimits.shortestName) {
    return [problem('too_short', field, { min: conceptLimits.shortestName, length })];
  }
  return length > conceptLimits.name ? [problem('too_long', field, { max: conceptLimits.name, length })] : [];
}
