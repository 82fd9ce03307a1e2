/** What a directory's address asks for. */
export interface DirectoryRequest {
  /** The text of the search box, tidied; empty for the whole directory. */
  readonly text: string;
  /** Every name with a word that begins with the text, in alphabetical order, instead of the nearest ones. */
  readonly isAlphabetical: boolean;
  /** Also what only imports of public catalogues brought, most of it rare. */
  readonly showsAll: boolean;
  /** The letter to begin at. */
  readonly from: string | null;
  readonly after: string | null;
}

const longestText = 100;

export function readDirectoryRequest(query: URLSearchParams): DirectoryRequest {
  const from = query.get('from') ?? '';
  return {
    text: (query.get('q') ?? '').replace(/\s+/g, ' ').trim().slice(0, longestText),
    isAlphabetical: query.get('order') === 'alphabet',
    showsAll: query.get('all') === 'yes',
    from: /^[a-z]$/.test(from) ? from : null,
    after: query.get('after'),
  };
}

/** The address of a directory with some of these; what is absent is left out. */
export function directoryPath(
  catalogue: string,
  { text, isAlphabetical, showsAll, from, after }: Partial<DirectoryRequest> = {},
): string {
  const query = new URLSearchParams();
  if (text) query.set('q', text);
  if (isAlphabetical) query.set('order', 'alphabet');
  if (showsAll) query.set('all', 'yes');
  if (from) query.set('from', from);
  if (after) query.set('after', after);
  return `/${catalogue}${query.size > 0 ? `?${query}` : ''}`;
}

export const letters = [...'abcdefghijklmnopqrstuvwxyz'];
