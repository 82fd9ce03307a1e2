import type { ConceptEditorQuery, ConceptInput, TreatmentKind } from '@entraide/contract';

/** What the form shows and sends: names of the input's fields; lists one entry a line. */
export interface ConceptFormValues {
  readonly labelEn: string;
  readonly labelFr: string;
  readonly everydayEn: string;
  readonly everydayFr: string;
  readonly summaryEn: string;
  readonly summaryFr: string;
  readonly synonymsEn: string;
  readonly synonymsFr: string;
  readonly treatmentKind: string;
  readonly isGroup: boolean;
  /** Chosen among those offered. */
  readonly parentSlugs: readonly string[];
  /** Further addresses, typed. */
  readonly otherParents: string;
}

export const emptyValues: ConceptFormValues = {
  labelEn: '',
  labelFr: '',
  everydayEn: '',
  everydayFr: '',
  summaryEn: '',
  summaryFr: '',
  synonymsEn: '',
  synonymsFr: '',
  treatmentKind: '',
  isGroup: false,
  parentSlugs: [],
  otherParents: '',
};

type StoredConcept = NonNullable<ConceptEditorQuery['concept']>;

export function valuesOf({ texts, treatmentKind, isGroup, parents }: StoredConcept): ConceptFormValues {
  const english = texts.find(({ language }) => language === 'EN');
  const french = texts.find(({ language }) => language === 'FR');
  return {
    labelEn: english?.label ?? '',
    labelFr: french?.label ?? '',
    everydayEn: english?.everyday ?? '',
    everydayFr: french?.everyday ?? '',
    summaryEn: english?.summary ?? '',
    summaryFr: french?.summary ?? '',
    synonymsEn: (english?.synonyms ?? []).join('\n'),
    synonymsFr: (french?.synonyms ?? []).join('\n'),
    treatmentKind: treatmentKind ?? '',
    isGroup,
    parentSlugs: parents.map(({ slug }) => slug),
    otherParents: '',
  };
}

export function readConceptForm(form: FormData): ConceptFormValues {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    labelEn: text('labelEn'),
    labelFr: text('labelFr'),
    everydayEn: text('everydayEn'),
    everydayFr: text('everydayFr'),
    summaryEn: text('summaryEn'),
    summaryFr: text('summaryFr'),
    synonymsEn: text('synonymsEn'),
    synonymsFr: text('synonymsFr'),
    treatmentKind: text('treatmentKind'),
    isGroup: form.get('isGroup') === 'yes',
    parentSlugs: form.getAll('parentSlugs').filter((slug) => typeof slug === 'string'),
    otherParents: text('otherParents'),
  };
}

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A parent may be typed as an address copied from the browser: its last part counts. */
const slugOfAddress = (address: string): string =>
  address
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .split('/')
    .at(-1) ?? '';

export const inputOf = ({ otherParents, parentSlugs, ...values }: ConceptFormValues): ConceptInput => ({
  ...values,
  synonymsEn: linesOf(values.synonymsEn),
  synonymsFr: linesOf(values.synonymsFr),
  treatmentKind: values.treatmentKind === '' ? null : (values.treatmentKind as TreatmentKind),
  parentSlugs: [...parentSlugs, ...linesOf(otherParents).map(slugOfAddress)],
});
