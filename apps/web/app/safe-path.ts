const here = 'https://here.invalid';

/**
 * A path of this site from a form or query, or the fallback: never another site's address. As browsers read it, so that
 * it can stand in a header whatever characters somebody put into it.
 */
export function safePath(candidate: FormDataEntryValue | string | null | undefined, fallback = '/'): string {
  if (typeof candidate !== 'string' || !/^\/(?![/\\])/.test(candidate) || !URL.canParse(candidate, here))
    return fallback;
  const { origin, pathname, search, hash } = new URL(candidate, here);
  return origin === here && !pathname.startsWith('//') ? pathname + search + hash : fallback;
}
