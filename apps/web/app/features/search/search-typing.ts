import { SuggestionList } from './suggestion-list.ts';
import type { Suggestions } from './suggestions.ts';

const pauseMs = 180;
const leastLetters = 2;
const address = '/search/suggestions';

/** Readers who save data get the page on Enter, and nothing before. */
const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true ||
  window.matchMedia('(prefers-reduced-data: reduce)').matches;

/**
 * Makes a search form's box a combobox with a list (ARIA Authoring Practices, list autocomplete with manual selection).
 * The form stays what it is: Enter asks the page. An answer is shown only while the box says what it answers.
 * @param label what the list is called
 * @returns takes everything back
 */
export function attachSearchTyping(form: HTMLFormElement, label: string): () => void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  if (!input || savesData()) return () => undefined;
  const list = new SuggestionList(input.id, label);
  const status = document.createElement('div');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  form.append(list.popup, status);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.listbox.id);

  let timer: number | undefined;
  let asking: AbortController | undefined;

  const tell = (): void => {
    input.setAttribute('aria-expanded', String(!list.popup.hidden && !list.isEmpty));
    if (list.active) input.setAttribute('aria-activedescendant', list.active.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const close = (): void => {
    window.clearTimeout(timer);
    asking?.abort();
    list.hide();
    status.textContent = '';
    tell();
  };
  const ask = async (): Promise<void> => {
    const text = input.value;
    asking?.abort();
    asking = new AbortController();
    const suggestions = await answerTo(text, asking.signal);
    if (input.value !== text || document.activeElement !== input) return;
    if (!suggestions) return close();
    list.show(suggestions);
    status.textContent = suggestions.status;
    tell();
  };
  const askSoon = (): void => {
    window.clearTimeout(timer);
    asking?.abort();
    if (input.value.trim().length < leastLetters) close();
    else timer = window.setTimeout(() => void ask(), pauseMs);
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && !list.popup.hidden) {
      // The first Escape leaves the words alone; browsers empty the box at the next.
      event.preventDefault();
      input.focus();
      close();
    } else if (event.target === input) onBoxKey(event);
  };
  const onBoxKey = (event: KeyboardEvent): void => {
    const isDown = event.key === 'ArrowDown';
    if (isDown || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.popup.hidden) return askSoon();
      if (!event.altKey) list.move(isDown ? 1 : -1);
      else if (!isDown) return close();
    } else if (event.key === 'Enter' && list.active) {
      event.preventDefault();
      list.active.click();
    } else if (event.key === 'Home' || event.key === 'End' || event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      // Back to the box, where these keys move the cursor.
      list.choose(-1);
    }
    tell();
  };
  const onLeave = (event: FocusEvent): void => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) close();
  };
  /** A press on the list must not take the focus from the box before the click has arrived. */
  const keepFocus = (event: MouseEvent): void => {
    if (!(event.target instanceof Element && event.target.closest('[href^="tel:"]'))) event.preventDefault();
  };

  input.addEventListener('input', askSoon);
  form.addEventListener('keydown', onKey);
  form.addEventListener('focusout', onLeave);
  form.addEventListener('submit', close);
  list.popup.addEventListener('mousedown', keepFocus);
  return () => {
    close();
    input.removeEventListener('input', askSoon);
    form.removeEventListener('keydown', onKey);
    form.removeEventListener('focusout', onLeave);
    form.removeEventListener('submit', close);
    for (const name of ['role', 'aria-autocomplete', 'aria-expanded', 'aria-controls']) input.removeAttribute(name);
    list.popup.remove();
    status.remove();
  };
}

/** @returns null when there is no answer: nothing is shown then, and Enter still asks the page */
async function answerTo(text: string, signal: AbortSignal): Promise<Suggestions | null> {
  try {
    const response = await fetch(address, { method: 'POST', body: new URLSearchParams({ q: text }), signal });
    return response.ok ? ((await response.json()) as Suggestions) : null;
  } catch {
    return null;
  }
}
