import type { ThreadKind } from '@entraide/contract';
import { choicesOf, textOf } from '../forum/action-problem.ts';
import { threadKinds } from '../forum/new-thread-form.ts';

/** The last moment of a day of a date field, in UTC; `null` for none. What is no day lies in the past, and is refused. */
export function endOfDay(text: string): string | null {
  if (text === '') return null;
  const at = new Date(`${text}T23:59:59.000Z`);
  const isDay = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
  return (isDay ? at : new Date(0)).toISOString();
}

/** A whole number of a field; 0, which is refused where there is a least, for anything else. */
export const wholeNumber = (text: string): number => (/^\s*\d{1,6}\s*$/.test(text) ? Number(text) : 0);

/** What stands in the form that takes replies out. */
export interface SplitValues {
  readonly postIds: readonly string[];
  readonly title: string;
  readonly topicId: string;
  readonly kind: ThreadKind;
}

/** Deeds that are shown before they are done. */
export const triedFirst: readonly string[] = ['move', 'merge', 'split'];

/** What a deed would be done with, as one text: a preview carries it, so that only what was shown is done. */
export function writeChoice(deed: string, values: Readonly<Record<string, string>>, split: SplitValues): string {
  if (deed === 'move') return values['topicId'] ?? '';
  if (deed === 'merge') return values['targetId'] ?? '';
  return JSON.stringify([split.title, split.topicId, split.kind, [...split.postIds].sort()]);
}

/** Ticks of this page and those kept from other pages. */
export function readSplit(form: FormData): SplitValues {
  const kind = textOf(form, 'splitKind');
  return {
    postIds: [...new Set([...choicesOf(form, 'keptIds'), ...choicesOf(form, 'postIds')])],
    title: textOf(form, 'splitTitle').trim(),
    topicId: textOf(form, 'splitTopicId'),
    kind: threadKinds.find((candidate) => candidate === kind) ?? 'EXPERIENCE_TALK',
  };
}
