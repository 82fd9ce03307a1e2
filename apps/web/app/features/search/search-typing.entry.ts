import { attachSearchTyping } from './search-typing.ts';

/** The whole script of a visitor's search page: nothing else runs there. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggestions]'))
  attachSearchTyping(form, form.dataset['suggestions'] ?? '');
