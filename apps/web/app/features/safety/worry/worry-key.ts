/**
 * The key of a worry: pressing twice within an hour is one report, whatever pages it was pressed on. A UUID (version 8 of
 * RFC 9562) made of what it is about and the hour.
 */
export async function worryKey(kind: string, id: string, now: Date): Promise<string> {
  const text = `worried:${kind}:${id}:${now.toISOString().slice(0, 13)}`;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
