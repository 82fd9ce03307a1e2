/** Addresses of the administration of search. */
export const healthPath = '/admin/search';
export const wantedPath = '/admin/search/wanted';
export const synonymsPath = '/admin/search/synonyms';

/** What was done before the page was shown again. */
export type Done = 'created' | 'changed' | 'removed' | 'undone';

export const synonymPath = (id: string, done?: Done): string => `${synonymsPath}/${id}${done ? `?done=${done}` : ''}`;

/** A form that begins with a question which found nothing. */
export interface NewSynonym {
  readonly text: string;
  readonly language: 'en' | 'fr';
  /** The question's id on the list. */
  readonly wanted: string;
}

export const newSynonymPath = (from?: NewSynonym): string =>
  `${synonymsPath}/new${from ? `?${new URLSearchParams({ ...from })}` : ''}`;

/** The list, the page of those that contain a text, or of those that were removed. */
export function synonymListPath(asked: {
  readonly text?: string;
  readonly isRemoved?: boolean;
  readonly after?: string | null;
}): string {
  const query = new URLSearchParams();
  if (asked.text) query.set('q', asked.text);
  if (asked.isRemoved) query.set('removed', 'yes');
  if (asked.after) query.set('after', asked.after);
  return query.size > 0 ? `${synonymsPath}?${query}` : synonymsPath;
}
