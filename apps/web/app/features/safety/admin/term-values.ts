import type { WatchedTermEntryFragment, WatchedTermInput } from '@entraide/contract';
import { chosenOf, textOf } from './form-values.ts';

export const emptyTerm: WatchedTermInput = {
  words: '',
  language: null,
  effect: 'FLAG',
  matchesBeginnings: false,
  note: '',
};

export const termValuesOf = ({ words, language, effect, matchesBeginnings, note }: WatchedTermEntryFragment) => ({
  ...{ words, language, effect, matchesBeginnings, note },
});

export function readTermForm(form: FormData): WatchedTermInput {
  const language = chosenOf(form, 'language', ['', 'EN', 'FR']);
  return {
    words: textOf(form, 'words'),
    language: language === '' ? null : language,
    effect: chosenOf(form, 'effect', ['FLAG', 'APPROVE', 'SHOW_PANEL']),
    matchesBeginnings: form.get('matchesBeginnings') === 'yes',
    note: textOf(form, 'note'),
  };
}
