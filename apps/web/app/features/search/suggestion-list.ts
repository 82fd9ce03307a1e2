import type { SuggestedHelp, SuggestedPart, Suggestion, SuggestionGroup, Suggestions } from './suggestions.ts';

/** An element of text and elements. Text never becomes mark-up. */
function draw(tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The list below a search box: help first, then a listbox of groups. */
export class SuggestionList {
  readonly listbox: HTMLElement;
  readonly popup: HTMLElement;
  private readonly id: string;
  private options: HTMLElement[] = [];
  private at = -1;

  constructor(id: string, label: string) {
    this.id = id;
    this.listbox = draw('div', { role: 'listbox', id: `${id}-listbox`, 'aria-label': label });
    this.popup = draw('div', { class: 'suggestions no-print', id: `${id}-suggestions`, hidden: '' });
  }

  get isEmpty(): boolean {
    return this.options.length === 0;
  }

  /** The chosen option; null when the choice is the box itself. */
  get active(): HTMLElement | null {
    return this.options[this.at] ?? null;
  }

  show({ help, groups }: Suggestions): void {
    this.at = -1;
    this.listbox.replaceChildren(...groups.map((group, index) => this.drawGroup(group, index)));
    this.options = [...this.listbox.querySelectorAll<HTMLElement>('[role=option]')];
    this.options.forEach((option, index) => (option.id = `${this.id}-option-${index}`));
    this.popup.replaceChildren(...(help ? [drawHelp(help)] : []), ...(this.isEmpty ? [] : [this.listbox]));
    this.popup.hidden = this.isEmpty && help === null;
    this.popup.scrollTop = 0;
  }

  hide(): void {
    this.choose(-1);
    this.popup.hidden = true;
  }

  /** One further or back; before the first and after the last stands the box itself. */
  move(step: 1 | -1): void {
    const places = this.options.length + 1;
    this.choose(((this.at + 1 + step + places) % places) - 1);
  }

  choose(index: number): void {
    this.active?.setAttribute('aria-selected', 'false');
    this.at = index;
    this.active?.setAttribute('aria-selected', 'true');
    this.active?.scrollIntoView({ block: 'nearest' });
  }

  private drawGroup({ title, options }: SuggestionGroup, index: number): HTMLElement {
    const id = `${this.id}-group-${index}`;
    const heading = draw('div', { class: 'suggestions-title', id, role: 'presentation' }, title);
    return draw('div', { role: 'group', 'aria-labelledby': id }, heading, ...options.map(drawOption));
  }
}

const drawPart = ({ text, isMatch }: SuggestedPart): Node | string => (isMatch ? draw('mark', {}, text) : text);

function drawOption({ path, name, note, lang }: Suggestion): HTMLElement {
  const words = draw('span', { class: 'suggestion-name', ...(lang ? { lang } : {}) }, ...name.map(drawPart));
  const attributes = { role: 'option', 'aria-selected': 'false', tabindex: '-1', class: 'suggestion' };
  const noted = note === '' ? [] : [' ', draw('span', { class: 'suggestion-note' }, note)];
  return draw('a', { ...attributes, href: path }, words, ...noted);
}

function drawHelp({ title, lines, more }: SuggestedHelp): HTMLElement {
  const numbers = lines.map(({ number, label }) =>
    draw(
      'li',
      { class: 'crisis-help-line' },
      draw('a', { class: 'crisis-help-number', href: `tel:${number.replaceAll(' ', '')}` }, number),
      draw('span', {}, label),
    ),
  );
  return draw(
    'div',
    { class: 'notice notice-danger crisis-help' },
    draw('p', { class: 'crisis-help-title' }, title),
    draw('ul', { class: 'plain-list' }, ...numbers),
    draw('p', { class: 'small' }, draw('a', { href: '/help' }, more)),
  );
}
