/** The address on this site, whatever host a request line names or a path of two slashes seems to name. */
export function addressOf(requestLine: string, origin: string): URL {
  const { pathname, search } = requestLine.startsWith('/')
    ? new URL(origin + requestLine)
    : new URL(requestLine, origin);
  return new URL(origin + pathname + search);
}
