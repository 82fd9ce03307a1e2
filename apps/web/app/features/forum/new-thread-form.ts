import type { ContentWarning, Language, ThreadKind, Visibility } from '@entraide/contract';
import { choicesOf, textOf } from './action-problem.ts';
import { warningsOf } from './content-warnings.ts';

/** In the order in which they are shown. */
export const threadKinds: readonly ThreadKind[] = ['QUESTION', 'EXPERIENCE_TALK', 'NEWS', 'WELLBEING', 'CELEBRATION'];

/** From the fewest readers to everybody. The first is the default: who writes decides to be read by more. */
export const threadVisibilities: readonly Exclude<Visibility, 'ONLY_ME'>[] = ['COMMUNITY', 'MEMBERS', 'PUBLIC'];

/** What stands in the form of a new thread, whether sent or not. */
export interface NewThreadValues {
  readonly topicId: string;
  readonly kind: ThreadKind;
  readonly title: string;
  readonly text: string;
  readonly language: Language;
  readonly visibility: Visibility;
  readonly warnings: readonly ContentWarning[];
  readonly conceptIds: readonly string[];
  /** What was typed to find a concept. */
  readonly conceptText: string;
}

/** An empty form. */
export const emptyThread = (topicId: string, pageLanguage: 'en' | 'fr'): NewThreadValues => ({
  topicId,
  kind: 'QUESTION',
  title: '',
  text: '',
  language: pageLanguage === 'fr' ? 'FR' : 'EN',
  visibility: 'COMMUNITY',
  warnings: [],
  conceptIds: [],
  conceptText: '',
});

/** Reads the form; an answer that is not in its list becomes the first of the list. Never widens who may read. */
export function readThreadForm(form: FormData): NewThreadValues {
  const kind = form.get('kind');
  const visibility = form.get('visibility');
  return {
    topicId: textOf(form, 'topicId'),
    kind: threadKinds.find((candidate) => candidate === kind) ?? 'QUESTION',
    title: textOf(form, 'title').trim(),
    text: textOf(form, 'text'),
    language: form.get('language') === 'FR' ? 'FR' : 'EN',
    visibility: threadVisibilities.find((candidate) => candidate === visibility) ?? 'COMMUNITY',
    warnings: warningsOf(form),
    conceptIds: choicesOf(form, 'conceptIds'),
    conceptText: textOf(form, 'conceptText').trim(),
  };
}
