import type { SearchSynonymInput, SearchSynonymKind, SynonymEntryFragment } from '@entraide/contract';
import { conceptPath } from '../forum/paths.ts';

/** What the form shows and sends; lists one entry a line. */
export interface SynonymValues {
  readonly kind: SearchSynonymKind;
  readonly wordsFr: string;
  readonly wordsEn: string;
  readonly leadsTo: string;
  readonly note: string;
  /** Questions to try. */
  readonly questions: string;
}

export const emptyValues: SynonymValues = {
  kind: 'SAME',
  wordsFr: '',
  wordsEn: '',
  leadsTo: '',
  note: '',
  questions: '',
};

export const valuesOf = ({ kind, wordsEn, wordsFr, concept, note }: SynonymEntryFragment): SynonymValues => ({
  kind,
  wordsFr: wordsFr.join('\n'),
  wordsEn: wordsEn.join('\n'),
  leadsTo: concept ? conceptPath(concept) : '',
  note,
  questions: '',
});

/** A form that begins with what people asked, in the language in which they asked it. */
export function valuesFromAddress(query: URLSearchParams): SynonymValues {
  const text = (query.get('text') ?? '').slice(0, 60);
  return query.get('language') === 'en' ? { ...emptyValues, wordsEn: text } : { ...emptyValues, wordsFr: text };
}

export function readSynonymForm(form: FormData): SynonymValues {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    kind: text('kind') === 'LEADS_TO' ? 'LEADS_TO' : 'SAME',
    wordsFr: text('wordsFr'),
    wordsEn: text('wordsEn'),
    leadsTo: text('leadsTo'),
    note: text('note'),
    questions: text('questions'),
  };
}

/** Empty lines stay, so that problems name the lines that are seen. */
const linesOf = (text: string): string[] => text.split(/\r?\n/);

export const inputOf = ({ kind, wordsFr, wordsEn, leadsTo, note }: SynonymValues): SearchSynonymInput => ({
  kind,
  wordsFr: linesOf(wordsFr),
  wordsEn: linesOf(wordsEn),
  leadsTo: kind === 'LEADS_TO' ? leadsTo : null,
  note,
});

export const questionsOf = ({ questions }: SynonymValues): string[] =>
  linesOf(questions)
    .map((line) => line.trim())
    .filter((line) => line !== '');
