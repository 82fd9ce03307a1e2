import type { JournalAction, JournalFilter } from '@entraide/contract';
import { journalWords, valueOf } from './words.ts';

/** Which lines of the journal a page shows; `null` does not narrow. */
export interface JournalRequest {
  readonly action: JournalAction | null;
  /** A pseudonym as it was typed. */
  readonly actor: string | null;
  readonly communityId: string | null;
  /** Days as `2026-11-22`. */
  readonly from: string | null;
  readonly to: string | null;
  readonly subjectId: string | null;
  readonly after: string | null;
}

/** The journal as it opens. */
export const wholeJournal: JournalRequest = {
  action: null,
  actor: null,
  communityId: null,
  from: null,
  to: null,
  subjectId: null,
  after: null,
};

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const day = /^\d{4}-\d{2}-\d{2}$/;
const anything = /\S/;

/** What an address asks for; anything it does not know counts as nothing. */
export function journalRequestOf(url: URL): JournalRequest {
  const of = (name: string, shape: RegExp): string | null => {
    const value = url.searchParams.get(name)?.trim() ?? '';
    return shape.test(value) ? value : null;
  };
  return {
    action: valueOf(journalWords, url.searchParams.get('action')?.toUpperCase()) ?? null,
    actor: of('actor', anything),
    communityId: of('community', id),
    from: of('from', day),
    to: of('to', day),
    subjectId: of('subject', id),
    after: of('after', anything),
  };
}

/** The same as the API is asked. */
export function journalFilterOf({ after: _, ...filter }: JournalRequest): JournalFilter {
  return filter;
}

/** Whether anything but the page is asked for. */
export const isNarrowed = (request: JournalRequest): boolean =>
  Object.values(journalFilterOf(request)).some((choice) => choice !== null);

/** The address of a page of the journal, or with `ending` of the file with the same lines. */
export function journalPath(request: JournalRequest, ending: '' | '.csv' | '.ndjson' = ''): string {
  const { action, actor, communityId, from, to, subjectId, after } = request;
  const named = { action: action?.toLowerCase(), actor, community: communityId, from, to, subject: subjectId };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(ending === '' ? { ...named, after } : named))
    if (value) query.set(name, value);
  return `/moderation/journal${ending}${query.size > 0 ? `?${query}` : ''}`;
}
