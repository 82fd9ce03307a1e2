import type { Language } from '@entraide/domain-kernel';
import { m } from '@entraide/messages';

type Sentence = (values: Record<string, string>, options: { locale: Language }) => string;

/** A message by its key, for keys that end in a word of a closed list. @throws when there is no such message */
export function sentence(key: string, language: Language, values: Record<string, string> = {}): string {
  const found = (m as unknown as Record<string, Sentence | undefined>)[key];
  if (!found) throw new Error(`No message ${key}`);
  return found(values, { locale: language });
}

/** A day in words, UTC. */
export const dayOf = (at: Date, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(at);

/** A day and a time in words, UTC. */
export const timeOf = (at: Date, language: Language): string =>
  m.outcome_time({ date: dayOf(at, language), time: at.toISOString().slice(11, 16) }, { locale: language });
