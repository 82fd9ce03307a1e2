/**
 * Whether a request that may write comes from our own pages. Browsers say where a form or script is from;
 * a request that says nothing is not one of theirs and is refused.
 */
export function comesFromOurPages(
  headers: { origin?: string | undefined; referer?: string | undefined; 'sec-fetch-site'?: string | undefined },
  ownOrigins: readonly string[],
): boolean {
  if (headers.origin !== undefined && headers.origin !== 'null') return ownOrigins.includes(headers.origin);
  if (headers['sec-fetch-site'] !== undefined) return headers['sec-fetch-site'] === 'same-origin';
  if (headers.referer === undefined || !URL.canParse(headers.referer)) return false;
  return ownOrigins.includes(new URL(headers.referer).origin);
}
